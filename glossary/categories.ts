/** The subjects that entries are filed under, with the names that readers see. */
export const categories = {
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
} as const;

export type Category = keyof typeof categories;

export const categoryIds = Object.keys(categories) as [Category, ...Category[]];
export const levels = ['basic', 'intermediate', 'advanced'] as const;
export const risks = ['none', 'page', 'near', 'never'] as const;

export type Risk = (typeof risks)[number];
