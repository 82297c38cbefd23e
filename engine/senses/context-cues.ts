import { wordsOf } from '../text/words.ts';
import type { ContextModel } from './context-model.ts';

/** The cue words and phrases around a match, each once. */
export type ContextCues = {
  /** Cues that the match's entry lists for its meaning and against it. */
  readonly positiveCues: readonly string[];
  readonly negativeCues: readonly string[];
  /** Words typical of AI safety, and of other fields. */
  readonly inDomain: readonly string[];
  readonly outOfDomain: readonly string[];
  /** Whether the match consists of several words. */
  readonly several: boolean;
};

/** How many UTF-16 units on either side are examined: about thirty words. */
const reach = 200;

/** The maximum number of words in a cue. */
const longestPhrase = 3;

const noWords: readonly string[] = [];

/**
 * Collects the cues around a match. A phrase may overlap the match: "debate about".
 *
 * @param entry index of the match's entry in the lexicon.
 * @returns cues in lower case and without hyphens.
 */
export function findCues(
  text: string,
  start: number,
  end: number,
  { general, cuesOf }: ContextModel,
  entry: number,
): ContextCues {
  const special = cuesOf(entry);
  const positiveCues = new Set<string>();
  const negativeCues = new Set<string>();
  const inDomain = new Set<string>();
  const outOfDomain = new Set<string>();
  const look = (phrase: string): void => {
    if (special?.negativeCues.has(phrase)) negativeCues.add(phrase);
    else if (special?.positiveCues.has(phrase)) positiveCues.add(phrase);
    else if (general.negativeCues.has(phrase)) outOfDomain.add(phrase);
    else if (general.positiveCues.has(phrase)) inDomain.add(phrase);
    else if (phrase.endsWith('s')) look(phrase.slice(0, -1));
  };
  const isTelling = (word: string): boolean =>
    general.prefixes.has(word) || special?.prefixes.has(word) === true;
  const before = wordsOf(text.slice(Math.max(0, start - reach), start));
  const within = wordsOf(text.slice(start, end));
  const words = [...before, ...within, ...wordsOf(text.slice(end, end + reach))];
  const first = before.length;
  const last = first + within.length;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (!isTelling(word) && !(word.endsWith('s') && isTelling(word.slice(0, -1)))) continue;
    if (at < first || at >= last) look(word);
    for (let to = at + 2; to <= at + longestPhrase; to++) {
      if (at < first || to > last) look(words.slice(at, to).join(' '));
    }
  }
  return {
    positiveCues: listOf(positiveCues),
    negativeCues: listOf(negativeCues),
    inDomain: listOf(inDomain),
    outOfDomain: listOf(outOfDomain),
    several: within.length > 1,
  };
}

/** Shares one empty list: most sets are empty, and pages can have many matches. */
function listOf(words: ReadonlySet<string>): readonly string[] {
  return words.size > 0 ? [...words] : noWords;
}
