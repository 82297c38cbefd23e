/**
 * The categories of entries, at most 16. Stored lexicons refer to them by index, so add new ones at the
 * end.
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

/** Who knows a term's word when they meet it; see `salience.yaml`. */
export const familiarities = ['specialist', 'general', 'everyday'] as const;

/** How far its words say what a term means; see `salience.yaml`. */
export const clarities = ['opaque', 'suggestive', 'plain', 'coined'] as const;

export type Familiarity = (typeof familiarities)[number];
export type Clarity = (typeof clarities)[number];
export type Level = (typeof levels)[number];
export type Risk = (typeof risks)[number];
