/**
 * The categories of entries. Stored lexicons refer to them by index, so add new ones at the end.
 */
export const categoryIds = [
  'alignment',
  'agency',
  'oversight',
  'interpretability',
  'evaluation',
  'training',
  'learning',
  'governance',
  'threats',
  'forecasting',
  'decisions',
  'works',
] as const;

export type Category = (typeof categoryIds)[number];

export const levels = ['basic', 'intermediate', 'advanced'] as const;
export const risks = ['none', 'page', 'near', 'never'] as const;

export type Level = (typeof levels)[number];
export type Risk = (typeof risks)[number];
