import type { Category } from './categories.ts';

/** The categories' display names. */
export const categoryNames: Readonly<Record<Category, string>> = {
  alignment: 'Alignment',
  agency: 'Agency and goals',
  oversight: 'Deception and oversight',
  interpretability: 'Interpretability',
  evaluation: 'Evaluation and control',
  training: 'Training methods',
  learning: 'Machine learning',
  governance: 'Governance and policy',
  threats: 'Threat models',
  forecasting: 'Forecasting and takeoff',
  decisions: 'Decisions and rationality',
  works: 'Organizations and works',
};
