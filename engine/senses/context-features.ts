import { wordsOf } from '../text/words.ts';
import type { Surroundings } from './context-model.ts';

/** What the text around a match says of its meaning: telling words and phrases, each once. */
export type Clues = {
  /** Words that the match's entry lists for its meaning and against it. */
  readonly speakFor: readonly string[];
  readonly speakAgainst: readonly string[];
  /** Words of the field, and of other fields. */
  readonly field: readonly string[];
  readonly elsewhere: readonly string[];
  /** Whether the match is of several words. */
  readonly several: boolean;
};

/** So many UTF-16 units on either side are looked at: about thirty words. */
const reach = 200;

/** So many words may make up a cue. */
const longestPhrase = 3;

const noWords: readonly string[] = [];

/**
 * Looks at the words around a match. Phrases may reach into it: "debate about".
 *
 * @param entry index of the match's entry in the lexicon.
 * @returns words in small letters and without hyphens.
 */
export function readClues(
  text: string,
  start: number,
  end: number,
  { general, cuesOf }: Surroundings,
  entry: number,
): Clues {
  const special = cuesOf(entry);
  const speakFor = new Set<string>();
  const speakAgainst = new Set<string>();
  const field = new Set<string>();
  const elsewhere = new Set<string>();
  const look = (phrase: string): void => {
    if (special?.speakAgainst.has(phrase)) speakAgainst.add(phrase);
    else if (special?.speakFor.has(phrase)) speakFor.add(phrase);
    else if (general.speakAgainst.has(phrase)) elsewhere.add(phrase);
    else if (general.speakFor.has(phrase)) field.add(phrase);
    else if (phrase.endsWith('s')) look(phrase.slice(0, -1));
  };
  const isTelling = (word: string): boolean =>
    general.telling.has(word) || special?.telling.has(word) === true;
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
    speakFor: listOf(speakFor),
    speakAgainst: listOf(speakAgainst),
    field: listOf(field),
    elsewhere: listOf(elsewhere),
    several: within.length > 1,
  };
}

/** Most sets are empty, and pages with many matches hold many of them. */
function listOf(words: ReadonlySet<string>): readonly string[] {
  return words.size > 0 ? [...words] : noWords;
}
