import { firstFrom, readWords, type WordList } from '../text/word-list.ts';
import type { CueKind, CueVocabulary } from './cue-vocabulary.ts';

/** So many UTF-16 units on either side of a match are looked at: about thirty words. */
const reach = 200;

/** So much text is read at a time, in UTF-16 units: matches that stand close share it. */
const stretchLength = 1_000;

/** What the general vocabulary says of a word. */
export type WordCue = {
  readonly kind: CueKind | undefined;
  /** The word without its plural s, if it has one; and what is said of that. */
  readonly singular: string | undefined;
  readonly singularKind: CueKind | undefined;
  /** Of how many words the longest cue is that begins with it. */
  readonly longest: number;
  readonly isKnown: boolean;
};

const unknownWord: WordCue = {
  kind: undefined,
  singular: undefined,
  singularKind: undefined,
  longest: 0,
  isKnown: false,
};

/** The words around a match, as indices into the list; the ends of ranges are exclusive. */
export type WordWindow = WordList & {
  readonly wordCues: readonly WordCue[];
  readonly from: number;
  readonly to: number;
  /** The match's own words. */
  readonly first: number;
  readonly last: number;
  /** The words of its sentence. */
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
  /** The match and the words that touch it. */
  readonly touchedFirst: number;
  readonly touchedLast: number;
};

type Stretch = WordList & {
  readonly from: number;
  readonly to: number;
  readonly wordCues: readonly WordCue[];
};

/** The words of a block, read where matches are, once for all that stand close to each other. */
export class BlockWords {
  readonly text: string;
  readonly #general: CueVocabulary;
  #stretch: Stretch | undefined;

  constructor(text: string, general: CueVocabulary) {
    this.text = text;
    this.#general = general;
  }

  /** @returns the words around a match; matches are best asked for in order. */
  around(start: number, end: number): WordWindow {
    const from = Math.max(0, start - reach);
    const to = Math.min(this.text.length, end + reach);
    const { words, starts, ends, sentences, wordCues } = this.#stretchOver(from, to);
    const first = firstFrom(ends, start + 1);
    const last = firstFrom(starts, end);
    const begin = firstFrom(starts, from);
    const finish = firstFrom(ends, to + 1);
    return {
      words,
      starts,
      ends,
      sentences,
      wordCues,
      from: begin,
      to: finish,
      first,
      last,
      sentenceFirst: Math.max(begin, firstFrom(sentences, sentences[first] ?? 0)),
      sentenceLast: Math.min(finish, firstFrom(sentences, (sentences[last - 1] ?? 0) + 1)),
      touchedFirst: this.#areJoined(ends[first - 1], start) ? first - 1 : first,
      touchedLast: this.#areJoined(end, starts[last]) ? last + 1 : last,
    };
  }

  #stretchOver(from: number, to: number): Stretch {
    if (!this.#stretch || from < this.#stretch.from || to > this.#stretch.to) {
      const end = Math.min(this.text.length, Math.max(to, from + stretchLength));
      const list = readWords(this.text, from, end);
      const wordCues = list.words.map((word) => wordCueOf(word, this.#general));
      this.#stretch = { ...list, from, to: end, wordCues };
    }
    return this.#stretch;
  }

  /** @returns whether a single space or hyphen stands between two words. */
  #areJoined(end: number | undefined, start: number | undefined): boolean {
    if (end === undefined || start === undefined || start - end !== 1) return false;
    const unit = this.text.charCodeAt(end);
    return unit === 32 || unit === 45 || unit === 10 || unit === 160;
  }
}

function wordCueOf(word: string, { kinds, lengths }: CueVocabulary): WordCue {
  const longest = lengths.get(word) ?? 0;
  const singular = word.endsWith('s') ? word.slice(0, -1) : undefined;
  const isKnown = longest > 0 || (singular !== undefined && lengths.has(singular));
  if (!isKnown && singular === undefined) return unknownWord;
  const kind = longest > 0 ? kinds.get(word) : undefined;
  const singularKind = singular === undefined ? undefined : kinds.get(singular);
  return { kind, singular, singularKind, longest, isKnown };
}
