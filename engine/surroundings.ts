import type { Lexicon } from './lexicon.ts';

/** The words that an entry lists for and against its meaning. */
export type Cues = {
  readonly speakFor: readonly string[];
  readonly speakAgainst: readonly string[];
};

/** The log-odds that one unit of a feature adds to a meaning, by the feature's name. */
export type Weights = Readonly<Record<string, number>>;

/** What tells the field's sense of a form from others. It is data, and travels with the lexicon. */
export type Surroundings = {
  /** By entry, as an index into the lexicon. */
  readonly cues: Readonly<Record<number, Cues>>;
  /** Words of the field, whatever the entry. */
  readonly field: readonly string[];
  /** Words of other fields and of stories. */
  readonly elsewhere: readonly string[];
  /** Entries that show a text to speak of AI even by forms that are never marked. */
  readonly topics: readonly number[];
  /** Sites that write about AI safety. */
  readonly hosts: readonly string[];
  readonly weights: Weights;
};

/** Surroundings that hold for any glossary; topics are entries' ids. */
export type GeneralSurroundings = Omit<Surroundings, 'cues' | 'topics'> & {
  readonly topics: readonly string[];
};

/** Surroundings that say nothing. */
export const noSurroundings: GeneralSurroundings = {
  field: [],
  elsewhere: [],
  topics: [],
  hosts: [],
  weights: {},
};

/** Surroundings as one text, which is stored as it is. */
export type PackedSurroundings = string;

const unpacked = new WeakMap<Lexicon, Surroundings>();

/** @returns the surroundings that a lexicon carries; they are unpacked when first asked for. */
export function surroundingsOf(lexicon: Lexicon): Surroundings {
  let surroundings = unpacked.get(lexicon);
  if (!surroundings) {
    surroundings = JSON.parse(lexicon.surroundings) as Surroundings;
    unpacked.set(lexicon, surroundings);
  }
  return surroundings;
}

/** Packs surroundings to travel with a lexicon. */
export function packSurroundings(surroundings: Surroundings): PackedSurroundings {
  return JSON.stringify(surroundings);
}
