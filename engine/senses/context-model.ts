import type { Lexicon, PackedContextModel } from '../lexicon/lexicon.ts';
import { phraseOf } from '../text/words.ts';
import { type CueVocabulary, makeVocabulary } from './cue-vocabulary.ts';
import { type FeatureName, featureNames, type Weights } from './features.ts';

/** What tells the field's sense of a form from others. It is data, and travels with the lexicon. */
export type ContextModel = {
  /**
   * Whatever the entry: words of the field, words that lean to it but are ordinary words too, and words
   * of other fields and of stories.
   */
  readonly general: CueVocabulary;
  /** Entries that show a text to speak of AI even by forms that are never marked. */
  readonly topics: ReadonlySet<number>;
  /** Entries of which a form is a word that everybody uses in other meanings, on pages about AI too. */
  readonly everyday: ReadonlySet<number>;
  /** Sites that write about AI safety. */
  readonly hosts: readonly string[];
  readonly weights: Weights;
  /** @returns what an entry, by its index in the lexicon, lists itself. */
  readonly cuesOf: (entry: number) => CueVocabulary | undefined;
  /** Index of the first entry of the reader's own glossaries, which say nothing of the subject. */
  readonly firstOwn: number;
  /**
   * @returns the entries one of which a page must contain for an own entry to be meant; nothing if it
   *   need not contain any.
   */
  readonly mentionsOf: (entry: number) => readonly number[] | undefined;
};

/** The part of the context model that holds for any glossary, as it is written. */
export type GeneralContext = {
  readonly field: readonly string[];
  readonly leaning: readonly string[];
  readonly elsewhere: readonly string[];
  /** Entries' ids. */
  readonly topics: readonly string[];
  readonly everyday: readonly string[];
  readonly hosts: readonly string[];
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
  /** By the entry's id: what is added whatever the evidence. */
  readonly entryWeights: Readonly<Record<string, number>>;
};

/** The words that an entry lists for and against its meaning, as they are written. */
export type Cues = { readonly for: readonly string[]; readonly against: readonly string[] };

/** A context model that says nothing. */
export const emptyContext: GeneralContext = {
  field: [],
  leaning: [],
  elsewhere: [],
  topics: [],
  everyday: [],
  hosts: [],
  weights: {},
  entryWeights: {},
};

const unpacked = new WeakMap<Lexicon, ContextModel>();

/** @returns the context that a lexicon carries; they are unpacked when first asked for. */
export function contextModelOf(lexicon: Lexicon): ContextModel {
  let context = unpacked.get(lexicon);
  if (!context) {
    context = unpack(lexicon);
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
  { field, leaning, elsewhere, topics, everyday, hosts, weights, entryWeights }: GeneralContext,
  ids: readonly string[],
  cues: ReadonlyMap<number, Cues>,
): PackedContextModel {
  const general = [
    ...packVocabulary({ for: field, against: elsewhere }),
    leaning.map(phraseOf),
    indicesOf(topics, ids),
    hosts,
    featureNames.map((name) => weights[name] ?? 0),
    Object.entries(entryWeights)
      .map(([id, weight]) => `${ids.indexOf(id)}:${weight}`)
      .filter((pair) => !pair.startsWith('-')),
    indicesOf(everyday, ids),
  ];
  const lines = Array.from(
    cues,
    ([entry, own]) => `${lineBegin(entry)}${packVocabulary(own).join('\t')}`,
  );
  return [general.join('\t'), ...lines].join('');
}

/** Packs which entries show that an own entry is meant, as a line of the context model. */
export function packMentions(entry: number, shownBy: readonly number[]): string {
  return `${lineBegin(entry)}\t\t${shownBy.join(',')}`;
}

function indicesOf(wanted: readonly string[], ids: readonly string[]): readonly number[] {
  return wanted.map((id) => ids.indexOf(id)).filter((entry) => entry >= 0);
}

function packVocabulary(cues: Cues): readonly (readonly string[])[] {
  return [cues.for.map(cueOf), cues.against.map(cueOf)];
}

/** A cue as it is looked for; in it, `~` stands for the match itself, without spaces around. */
function cueOf(text: string): string {
  return text.split('~').map(phraseOf).join('~');
}

function unpack(lexicon: Lexicon): ContextModel {
  const packed = lexicon.context;
  const lists = lineAt(packed, 0);
  const [field = [], elsewhere = [], leaning = [], topics, hosts = [], features = []] = lists;
  const [entries, everyday] = lists.slice(6);
  const known = new Map<number, CueVocabulary | undefined>();
  const mentions = new Map<number, readonly number[] | undefined>();
  return {
    general: makeVocabulary({ leaning, inDomain: field, outOfDomain: elsewhere }),
    topics: new Set(topics?.map(Number)),
    everyday: new Set(everyday?.map(Number)),
    hosts,
    weights: { features: features.map(Number), entries: toNumbers(entries) },
    cuesOf: (entry) => {
      if (!known.has(entry)) known.set(entry, readCues(packed, entry));
      return known.get(entry);
    },
    firstOwn: lexicon.firstOwn,
    mentionsOf: (entry) => {
      if (!mentions.has(entry)) mentions.set(entry, readMentions(packed, entry));
      return mentions.get(entry);
    },
  };
}

function readCues(packed: PackedContextModel, entry: number): CueVocabulary | undefined {
  const begin = lineBegin(entry);
  const at = packed.indexOf(begin);
  if (at < 0) return undefined;
  const [positiveCues = [], negativeCues = []] = lineAt(packed, at + begin.length);
  return makeVocabulary({ positiveCues, negativeCues });
}

function readMentions(packed: PackedContextModel, entry: number): readonly number[] | undefined {
  const begin = lineBegin(entry);
  const at = packed.indexOf(begin);
  if (at < 0) return undefined;
  const [, , shownBy = []] = lineAt(packed, at + begin.length);
  return shownBy.map(Number);
}

/** Reads pairs of numbers, as `1:2`. */
function toNumbers(pairs: readonly string[] = []): ReadonlyMap<number, number> {
  return new Map(pairs.map((pair) => pair.split(':').map(Number) as [number, number]));
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
