import type { Cues, Surroundings } from './surroundings.ts';
import { wordsOf } from './words-of.ts';

/** What a word near a match says: its entry lists it for or against, or it belongs to some subject. */
export const clueKinds = ['speakFor', 'speakAgainst', 'field', 'elsewhere'] as const;
export type ClueKind = (typeof clueKinds)[number];

/** What the text around a match says of its meaning. */
export type Clues = Readonly<Record<ClueKind, readonly string[]>> & {
  /** Whether the match is of several words. */
  readonly several: boolean;
};

/** So many UTF-16 units on either side are looked at: about thirty words. */
const reach = 200;

/** So many words may make up a cue. */
const longestPhrase = 3;

type Vocabulary = {
  readonly phrases: ReadonlyMap<string, ClueKind>;
  /** The first words of phrases of several: hardly any word is one, which spares looking further. */
  readonly openers: ReadonlySet<string>;
};

const generalWords = new WeakMap<Surroundings, Vocabulary>();
const entryWords = new WeakMap<Cues, Vocabulary>();

/**
 * Looks at the words around a match. Phrases may reach into it: "debate about".
 *
 * @param entry index of the match's entry in the lexicon.
 * @returns the telling words and phrases, each once, in small letters and without hyphens.
 */
export function readClues(
  text: string,
  start: number,
  end: number,
  surroundings: Surroundings,
  entry: number,
): Clues {
  const general = vocabularyOf(generalWords, surroundings, surroundings);
  const cues = surroundings.cuesOf(entry);
  const special = cues && vocabularyOf(entryWords, cues, cues);
  const found = clueKinds.map((): Set<string> => new Set());
  const look = (phrase: string): void => {
    const kind = special?.phrases.get(phrase) ?? general.phrases.get(phrase);
    if (kind) found[clueKinds.indexOf(kind)]?.add(phrase);
    else if (phrase.endsWith('s')) look(phrase.slice(0, -1));
  };
  const before = wordsOf(text.slice(Math.max(0, start - reach), start));
  const within = wordsOf(text.slice(start, end));
  const words = [...before, ...within, ...wordsOf(text.slice(end, end + reach))];
  const first = before.length;
  const last = first + within.length;
  words.forEach((word, index) => {
    if (index < first || index >= last) look(word);
    if (!general.openers.has(word) && !special?.openers.has(word)) return;
    for (let end = index + 2; end <= index + longestPhrase; end++) {
      if (index < first || end > last) look(words.slice(index, end).join(' '));
    }
  });
  const [speakFor, speakAgainst, field, elsewhere] = found.map((set) => [...set]);
  return { speakFor, speakAgainst, field, elsewhere, several: within.length > 1 } as Clues;
}

function vocabularyOf<Key extends object>(
  known: WeakMap<Key, Vocabulary>,
  key: Key,
  lists: Partial<Record<ClueKind, readonly string[]>>,
): Vocabulary {
  let vocabulary = known.get(key);
  if (!vocabulary) {
    const phrases = new Map<string, ClueKind>();
    const openers = new Set<string>();
    for (const kind of clueKinds) {
      for (const phrase of lists[kind] ?? []) {
        phrases.set(phrase, kind);
        const space = phrase.indexOf(' ');
        if (space > 0) openers.add(phrase.slice(0, space));
      }
    }
    vocabulary = { phrases, openers };
    known.set(key, vocabulary);
  }
  return vocabulary;
}
