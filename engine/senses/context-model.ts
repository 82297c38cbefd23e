import type { Lexicon, PackedContextModel } from '../lexicon/lexicon.ts';
import { phraseOf } from '../text/words.ts';
import { type FeatureName, featureNames, type Weights } from './features.ts';

/** The words that speak for a meaning and against it, as `phraseOf` gives them. */
export type CueVocabulary = {
  readonly positiveCues: ReadonlySet<string>;
  readonly negativeCues: ReadonlySet<string>;
  /** Their first words, and those of one word: hardly any word is one, which spares looking further. */
  readonly prefixes: ReadonlySet<string>;
};

/** What tells the field's sense of a form from others. It is data, and travels with the lexicon. */
export type ContextModel = {
  /** Words of the field, whatever the entry, and words of other fields and of stories. */
  readonly general: CueVocabulary;
  /** Entries that show a text to speak of AI even by forms that are never marked. */
  readonly topics: ReadonlySet<number>;
  /** Sites that write about AI safety. */
  readonly hosts: readonly string[];
  readonly weights: Weights;
  /** @returns what an entry, by its index in the lexicon, lists itself. */
  readonly cuesOf: (entry: number) => CueVocabulary | undefined;
};

/** The part of the context model that holds for any glossary, as it is written. */
export type GeneralContext = {
  readonly field: readonly string[];
  readonly elsewhere: readonly string[];
  /** Entries' ids. */
  readonly topics: readonly string[];
  readonly hosts: readonly string[];
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
};

/** The words that an entry lists for and against its meaning, as they are written. */
export type Cues = { readonly for: readonly string[]; readonly against: readonly string[] };

/** A context model that says nothing. */
export const emptyContext: GeneralContext = {
  field: [],
  elsewhere: [],
  topics: [],
  hosts: [],
  weights: {},
};

const unpacked = new WeakMap<Lexicon, ContextModel>();

/** @returns the context that a lexicon carries; they are unpacked when first asked for. */
export function contextModelOf(lexicon: Lexicon): ContextModel {
  let context = unpacked.get(lexicon);
  if (!context) {
    context = unpack(lexicon.context);
    unpacked.set(lexicon, context);
  }
  return context;
}

/**
 * Packs context to travel with a lexicon.
 *
 * @param ids of the entries, in the order of the lexicon.
 * @param cues by entry, as an index into the lexicon.
 */
export function packContextModel(
  { field, elsewhere, topics, hosts, weights }: GeneralContext,
  ids: readonly string[],
  cues: ReadonlyMap<number, Cues>,
): PackedContextModel {
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
  const positiveCues = cues.for.map(phraseOf);
  const negativeCues = cues.against.map(phraseOf);
  const long = [...positiveCues, ...negativeCues].filter((phrase) => phrase.includes(' '));
  const openers = new Set(long.map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  return [positiveCues, negativeCues, [...openers]];
}

function unpack(packed: PackedContextModel): ContextModel {
  const lists = lineAt(packed, 0);
  const known = new Map<number, CueVocabulary | undefined>();
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

function readCues(packed: PackedContextModel, entry: number): CueVocabulary | undefined {
  const begin = lineBegin(entry);
  const at = packed.indexOf(begin);
  return at < 0 ? undefined : toVocabulary(lineAt(packed, at + begin.length));
}

function toVocabulary([
  positiveCues = [],
  negativeCues = [],
  openers = [],
]: string[][]): CueVocabulary {
  return {
    positiveCues: new Set(positiveCues),
    negativeCues: new Set(negativeCues),
    prefixes: new Set([...positiveCues, ...negativeCues, ...openers]),
  };
}

function lineBegin(entry: number): string {
  return `\n${entry}\t`;
}

/** @returns the lists of the line that goes on at a place. */
function lineAt(packed: PackedContextModel, start: number): string[][] {
  const end = packed.indexOf('\n', start);
  const lists = packed.slice(start, end < 0 ? undefined : end).split('\t');
  return lists.map((list) => (list ? list.split(',') : []));
}
