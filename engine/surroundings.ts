import type { Lexicon } from './lexicon.ts';
import { phraseOf } from './words-of.ts';

/** The words that an entry lists for and against its meaning, as `phraseOf` gives them. */
export type Cues = {
  readonly speakFor: readonly string[];
  readonly speakAgainst: readonly string[];
};

/** The log-odds that one unit of a feature adds to a meaning, by the feature's name. */
export type Weights = Readonly<Record<string, number>>;

/** What tells the field's sense of a form from others. It is data, and travels with the lexicon. */
export type Surroundings = {
  /** Words of the field, whatever the entry; as `phraseOf` gives them. */
  readonly field: readonly string[];
  /** Words of other fields and of stories. */
  readonly elsewhere: readonly string[];
  /** Entries that show a text to speak of AI even by forms that are never marked. */
  readonly topics: readonly number[];
  /** Sites that write about AI safety. */
  readonly hosts: readonly string[];
  readonly weights: Weights;
  /** @returns what an entry, by its index in the lexicon, lists itself. */
  readonly cuesOf: (entry: number) => Cues | undefined;
};

type GeneralPart = Omit<Surroundings, 'cuesOf'>;

/** Surroundings that hold for any glossary; topics are entries' ids. */
export type GeneralSurroundings = Omit<GeneralPart, 'topics'> & {
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

/**
 * Surroundings as one text, which is stored as it is: what is general in its first line, then a line
 * for each entry that lists cues, so that a page unpacks those that it needs and no others.
 */
export type PackedSurroundings = string;

const unpacked = new WeakMap<Lexicon, Surroundings>();

/** @returns the surroundings that a lexicon carries; they are unpacked when first asked for. */
export function surroundingsOf(lexicon: Lexicon): Surroundings {
  let surroundings = unpacked.get(lexicon);
  if (!surroundings) {
    surroundings = unpack(lexicon.surroundings);
    unpacked.set(lexicon, surroundings);
  }
  return surroundings;
}

/**
 * Packs surroundings to travel with a lexicon.
 *
 * @param cues by entry, as an index into the lexicon.
 */
export function packSurroundings(
  general: GeneralPart,
  cues: ReadonlyMap<number, Cues>,
): PackedSurroundings {
  const { field, elsewhere } = general;
  const tidy = { ...general, field: field.map(phraseOf), elsewhere: elsewhere.map(phraseOf) };
  const lines = Array.from(cues, ([entry, { speakFor, speakAgainst }]) => {
    const own = { speakFor: speakFor.map(phraseOf), speakAgainst: speakAgainst.map(phraseOf) };
    return `${lineBegin(entry)}${JSON.stringify(own)}`;
  });
  return [JSON.stringify(tidy), ...lines].join('');
}

function unpack(packed: PackedSurroundings): Surroundings {
  const known = new Map<number, Cues | undefined>();
  const cuesOf = (entry: number) => {
    if (!known.has(entry)) known.set(entry, readCues(packed, entry));
    return known.get(entry);
  };
  return { ...(JSON.parse(lineAt(packed, 0)) as GeneralPart), cuesOf };
}

function readCues(packed: PackedSurroundings, entry: number): Cues | undefined {
  const begin = lineBegin(entry);
  const at = packed.indexOf(begin);
  return at < 0 ? undefined : (JSON.parse(lineAt(packed, at + begin.length)) as Cues);
}

function lineBegin(entry: number): string {
  return `\n${entry}\t`;
}

function lineAt(packed: PackedSurroundings, start: number): string {
  const end = packed.indexOf('\n', start);
  return packed.slice(start, end < 0 ? undefined : end);
}
