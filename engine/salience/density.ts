/** How many terms are underlined, as the reader chooses; the first is the default. */
export const densities = ['balanced', 'fewer', 'more', 'all'] as const;
export type Density = (typeof densities)[number];

/** The limits of a density. */
export type DensityLimits = {
  /** So many marks at most in any part of the page as high as the window. */
  readonly perWindow: number;
  /** So many UTF-16 units of text at least from one mark to the next. */
  readonly apart: number;
  /** The least salience of a term, see `salience.ts`. */
  readonly least: number;
  /** How much surer than otherwise Gloss must be that a form means the term, in log-odds. */
  readonly surer: number;
};

/** So many UTF-16 units make a word of English, with its space. */
const word = 6;

export const densityLimits: Readonly<Record<Density, DensityLimits>> = {
  fewer: { perWindow: 4, apart: 50 * word, least: 1, surer: 2 },
  balanced: { perWindow: 8, apart: 25 * word, least: 0.6, surer: 2 },
  more: { perWindow: 16, apart: 10 * word, least: -1.2, surer: 1 },
  all: {
    perWindow: Number.POSITIVE_INFINITY,
    apart: 0,
    least: Number.NEGATIVE_INFINITY,
    surer: 0,
  },
};
