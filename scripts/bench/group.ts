import type { Figure } from './figure.ts';
import type { Lab } from './lab.ts';

/** Figures that are measured together. */
export type Group = {
  readonly name: string;
  readonly measure: (lab: Lab) => Promise<readonly Figure[]>;
};
