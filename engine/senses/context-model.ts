import type { Lexicon, PackedContextModel } from '../lexicon/lexicon.ts';
import { phraseOf } from '../text/words.ts';
import { type FeatureName, featureNames, type Weights } from './features.ts';

/** The cues for and against a meaning, normalized by `phraseOf`. */
export type CueVocabulary = {
  readonly positiveCues: ReadonlySet<string>;
  readonly negativeCues: ReadonlySet<string>;
  /** The first words of all cues. Most words of a text are not among them, which saves look-ups. */
  readonly prefixes: ReadonlySet<string>;
};

/** The data that separates the AI-safety sense of a form from others. It is part of the lexicon. */
export type ContextModel = {
  /** For all entries: words typical of AI safety, and words of other fields and of fiction. */
  readonly general: CueVocabulary;
  /** Entries that indicate a text about AI even through forms that are never marked. */
  readonly topics: ReadonlySet<number>;
  /** Sites that write about AI safety. */
  readonly hosts: readonly string[];
  readonly weights: Weights;
  /** @returns the cues that an entry lists, by its index in the lexicon. */
  readonly cuesOf: (entry: number) => CueVocabulary | undefined;
};

/** The part of the context model that applies to any glossary, in source form. */
export type GeneralContext = {
  readonly field: readonly string[];
  readonly elsewhere: readonly string[];
  /** Ids of entries. */
  readonly topics: readonly string[];
  readonly hosts: readonly string[];
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
};

/** The cues that an entry lists for and against its meaning, in source form. */
export type Cues = { readonly for: readonly string[]; readonly against: readonly string[] };

/** A context model without any data. */
export const emptyContext: GeneralContext = {
  field: [],
  elsewhere: [],
  topics: [],
  hosts: [],
  weights: {},
};

const unpacked = new WeakMap<Lexicon, ContextModel>();

/** @returns the lexicon's context model, unpacked on first use. */
export function contextModelOf(lexicon: Lexicon): ContextModel {
  let context = unpacked.get(lexicon);
  if (!context) {
    context = unpack(lexicon.context);
    unpacked.set(lexicon, context);
  }
  return context;
}

/**
 * Packs a context model for storage in a lexicon.
 *
 * @param ids the entries' ids, in the order of the lexicon.
 * @param cues the entries' cues, by index in the lexicon.
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

/** @returns the lists of a line, from an offset to the line's end. */
function lineAt(packed: PackedContextModel, start: number): string[][] {
  const end = packed.indexOf('\n', start);
  const lists = packed.slice(start, end < 0 ? undefined : end).split('\t');
  return lists.map((list) => (list ? list.split(',') : []));
}
