import { wordsOf } from '../text/words.ts';
import type { ContextModel } from './context-model.ts';
import { countTerms } from './count-terms.ts';
import type { Hit } from './hit.ts';
import { type NameShape, nameShapeAt } from './name-part.ts';
import { type NeighbourFeatures, readNeighbours } from './neighbours.ts';

/** What the text around a match says of its meaning: telling words and phrases, each once. */
export type ContextCues = NeighbourFeatures &
  NameShape & {
    /** Words that the match's entry lists for its meaning and against it. */
    readonly positiveCues: readonly string[];
    readonly negativeCues: readonly string[];
    /** Words of the field, words that lean to it, and words of other fields. */
    readonly inDomain: readonly string[];
    readonly leaning: readonly string[];
    readonly outOfDomain: readonly string[];
    /** Those of them that stand in the match's sentence, those that touch it, and those that take it in. */
    readonly inSentence: CueCounts;
    readonly touching: CueCounts;
    /** How many forms that mean nothing else stand in that sentence. */
    readonly termsInSentence: number;
    readonly phrases: {
      readonly for: readonly string[];
      readonly against: readonly string[];
      readonly commonFor: number;
      readonly commonAgainst: number;
    };
    /** Whether the match is a word that everybody uses, such as "attention". */
    readonly everyday: boolean;
    /** Whether the match is of several words. */
    readonly several: boolean;
    /** Whether it is one word of capitals, which many trades may have made up. */
    readonly abbreviation: boolean;
  };

/** How many cues of each kind there are. */
export type CueCounts = Readonly<Record<CueKind, number>>;

type CueKind = 'positiveCues' | 'negativeCues' | 'inDomain' | 'leaning' | 'outOfDomain';

/** So many UTF-16 units on either side are looked at: about thirty words. */
const reach = 200;

/** So many words may make up a cue. */
const longestPhrase = 3;

const abbreviation = /^\p{Lu}[\p{Lu}\p{N}]+s?$/u;

const noWords: readonly string[] = [];

/** The end of a sentence. */
const sentenceEnd = /[.!?]["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\d])|\n/u;
const sentenceEnds = new RegExp(sentenceEnd, 'gu');

/** What parts a word from the match beside it, no more than which makes them neighbours. */
const joinBefore = /[\p{L}\p{N}][ \n\xa0-]$/u;
const joinAfter = /^[ \n\xa0-][\p{L}\p{N}]/u;

/**
 * Looks at the words around a match. Phrases may reach into it: "debate about".
 *
 * @param entry index of the match's entry in the lexicon.
 * @returns words in small letters and without hyphens.
 */
export function findCues(
  text: string,
  start: number,
  end: number,
  { general, leaning, everyday, cuesOf }: ContextModel,
  entry: number,
  hits: readonly Hit[] = [],
): ContextCues {
  const special = cuesOf(entry);
  const found: Record<CueKind, Set<string>> = {
    positiveCues: new Set(),
    negativeCues: new Set(),
    inDomain: new Set(),
    leaning: new Set(),
    outOfDomain: new Set(),
  };
  const inSentence = noCounts();
  const touching = noCounts();
  const takingIn: Record<CueKind, Set<string>> = {
    positiveCues: new Set(),
    negativeCues: new Set(),
    inDomain: new Set(),
    leaning: new Set(),
    outOfDomain: new Set(),
  };
  const kindOf = (phrase: string): CueKind | undefined => {
    if (special?.negativeCues.has(phrase)) return 'negativeCues';
    if (special?.positiveCues.has(phrase)) return 'positiveCues';
    if (general.negativeCues.has(phrase)) return 'outOfDomain';
    if (general.positiveCues.has(phrase)) return 'inDomain';
    if (leaning.has(phrase)) return 'leaning';
    return undefined;
  };
  const textBefore = text.slice(Math.max(0, start - reach), start);
  const textAfter = text.slice(end, end + reach);
  const before = wordsOf(textBefore);
  const within = wordsOf(text.slice(start, end));
  const words = [...before, ...within, ...wordsOf(textAfter)];
  const first = before.length;
  const last = first + within.length;
  const sentenceBefore = textBefore.split(sentenceEnds).at(-1) ?? '';
  const sentenceAfter = textAfter.split(sentenceEnd, 1)[0] ?? '';
  const sentenceFrom = first - wordsOf(sentenceBefore).length;
  const sentenceTo = last + wordsOf(sentenceAfter).length;
  const touchedFrom = joinBefore.test(textBefore) ? first - 1 : first;
  const touchedTo = joinAfter.test(textAfter) ? last + 1 : last;
  const look = (at: number, to: number): void => {
    let phrase = words.slice(at, to).join(' ');
    let kind = kindOf(phrase);
    if (!kind && phrase.endsWith('s')) {
      phrase = phrase.slice(0, -1);
      kind = kindOf(phrase);
    }
    if (!kind) return;
    if (at < last && to > first) {
      takingIn[kind].add(phrase);
      return;
    }
    if (to > touchedFrom && at < touchedTo) touching[kind]++;
    if (found[kind].has(phrase)) return;
    found[kind].add(phrase);
    if (to > sentenceFrom && at < sentenceTo) inSentence[kind]++;
  };
  const isTelling = (word: string): boolean =>
    general.prefixes.has(word) || leaning.has(word) || special?.prefixes.has(word) === true;
  const isKnown = (word: string): boolean =>
    isTelling(word) || (word.endsWith('s') && isTelling(word.slice(0, -1)));
  for (let at = 0; at < words.length; at++) {
    if (!isKnown(words[at] as string)) continue;
    if (at < first || at >= last) look(at, at + 1);
    for (let to = at + 2; to <= Math.min(words.length, at + longestPhrase); to++) {
      if (at < first || to > last) look(at, to);
    }
  }
  for (let from = Math.max(0, first - longestPhrase + 1); from <= first; from++) {
    for (let to = last; to < from + longestPhrase + within.length && to <= words.length; to++) {
      const around = `${words.slice(from, first).join(' ')}~${words.slice(last, to).join(' ')}`;
      const kind = kindOf(around);
      if (!kind) continue;
      takingIn[kind].add(words.slice(from, to).join(' '));
    }
  }
  return {
    positiveCues: listOf(found.positiveCues),
    negativeCues: listOf(found.negativeCues),
    inDomain: listOf(found.inDomain),
    leaning: listOf(found.leaning),
    outOfDomain: listOf(found.outOfDomain),
    inSentence,
    touching,
    termsInSentence: countTerms(hits, start - sentenceBefore.length, end + sentenceAfter.length),
    phrases: {
      for: listOf(takingIn.positiveCues),
      against: listOf(takingIn.negativeCues),
      commonFor: takingIn.inDomain.size,
      commonAgainst: takingIn.outOfDomain.size,
    },
    everyday: within.length === 1 && everyday.has(entry),
    several: within.length > 1,
    abbreviation: within.length === 1 && abbreviation.test(text.slice(start, end)),
    ...nameShapeAt(text, start, end),
    ...readNeighbours(
      touchedFrom < first ? (words[first - 1] ?? '') : '',
      touchedTo > last ? (words[last] ?? '') : '',
      isKnown,
    ),
  };
}

function noCounts(): Record<CueKind, number> {
  return { positiveCues: 0, negativeCues: 0, inDomain: 0, leaning: 0, outOfDomain: 0 };
}

/** Most sets are empty, and pages with many matches hold many of them. */
function listOf(words: ReadonlySet<string>): readonly string[] {
  return words.size > 0 ? [...words] : noWords;
}
