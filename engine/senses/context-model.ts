import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseOf } from '../text/words.ts';
import { type FeatureName, featureNames, type Weights } from './log-odds.ts';

/** The words that speak for a meaning and against it, as `phraseOf` gives them. */
export type Vocabulary = {
  readonly speakFor: ReadonlySet<string>;
  readonly speakAgainst: ReadonlySet<string>;
  /** Their first words, and those of one word: hardly any word is one, which spares looking further. */
  readonly telling: ReadonlySet<string>;
};

/** What tells the field's sense of a form from others. It is data, and travels with the lexicon. */
export type Surroundings = {
  /** Words of the field, whatever the entry, and words of other fields and of stories. */
  readonly general: Vocabulary;
  /** Entries that show a text to speak of AI even by forms that are never marked. */
  readonly topics: ReadonlySet<number>;
  /** Sites that write about AI safety. */
  readonly hosts: readonly string[];
  readonly weights: Weights;
  /** @returns what an entry, by its index in the lexicon, lists itself. */
  readonly cuesOf: (entry: number) => Vocabulary | undefined;
};

/** Surroundings that hold for any glossary, as they are written. */
export type GeneralSurroundings = {
  readonly field: readonly string[];
  readonly elsewhere: readonly string[];
  /** Entries' ids. */
  readonly topics: readonly string[];
  readonly hosts: readonly string[];
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
};

/** The words that an entry lists for and against its meaning, as they are written. */
export type Cues = { readonly for: readonly string[]; readonly against: readonly string[] };

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
 * for each entry that lists cues, so that a page unpacks those that it needs and no others. A line is
 * lists, parted by tabs, of items, parted by commas.
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
 * @param ids of the entries, in the order of the lexicon.
 * @param cues by entry, as an index into the lexicon.
 */
export function packSurroundings(
  { field, elsewhere, topics, hosts, weights }: GeneralSurroundings,
  ids: readonly string[],
  cues: ReadonlyMap<number, Cues>,
): PackedSurroundings {
  const general = [
    ...packVocabulary({ for: field, against: elsewhere }),
    topics.map((id) => ids.indexOf(id)).filter((entry) => entry >= 0),
    hosts,
    featureNames.map((name) => weights[name] ?? 0),
  ];
  const lines = Array.from(
    cues,
    ([entry, own]) => `${lineBegin(entry)}${packVocabulary(own).join('\t')}`,
  );
  return [general.join('\t'), ...lines].join('');
}

function packVocabulary(cues: Cues): readonly (readonly string[])[] {
  const speakFor = cues.for.map(phraseOf);
  const speakAgainst = cues.against.map(phraseOf);
  const long = [...speakFor, ...speakAgainst].filter((phrase) => phrase.includes(' '));
  const openers = new Set(long.map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  return [speakFor, speakAgainst, [...openers]];
}

function unpack(packed: PackedSurroundings): Surroundings {
  const lists = lineAt(packed, 0);
  const known = new Map<number, Vocabulary | undefined>();
  return {
    general: toVocabulary(lists),
    topics: new Set(lists[3]?.map(Number)),
    hosts: lists[4] ?? [],
    weights: lists[5]?.map(Number) ?? [],
    cuesOf: (entry) => {
      if (!known.has(entry)) known.set(entry, readCues(packed, entry));
      return known.get(entry);
    },
  };
}

function readCues(packed: PackedSurroundings, entry: number): Vocabulary | undefined {
  const begin = lineBegin(entry);
  const at = packed.indexOf(begin);
  return at < 0 ? undefined : toVocabulary(lineAt(packed, at + begin.length));
}

function toVocabulary([speakFor = [], speakAgainst = [], openers = []]: string[][]): Vocabulary {
  return {
    speakFor: new Set(speakFor),
    speakAgainst: new Set(speakAgainst),
    telling: new Set([...speakFor, ...speakAgainst, ...openers]),
  };
}

function lineBegin(entry: number): string {
  return `\n${entry}\t`;
}

/** @returns the lists of the line that goes on at a place. */
function lineAt(packed: PackedSurroundings, start: number): string[][] {
  const end = packed.indexOf('\n', start);
  const lists = packed.slice(start, end < 0 ? undefined : end).split('\t');
  return lists.map((list) => (list ? list.split(',') : []));
}
