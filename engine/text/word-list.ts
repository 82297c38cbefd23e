import { caseFolded, stripInvisible, wordsOf } from './words.ts';

/** The words of a stretch of text, as {@link wordsOf} gives them, and where they stand. */
export type WordList = {
  readonly words: readonly string[];
  /** Where each word begins and ends in the text, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The sentence that each word is in, counted from the first of the stretch. */
  readonly sentences: readonly number[];
};

/** The end of a sentence, with the first letter of the next; or the end of a line. */
const sentenceEnd = /[.!?]["”’')\]]*\s+["“‘'([]?[\p{Lu}\d]$|\n/u;

/** Reads the words of a range of a text, in UTF-16 units. */
export function readWords(text: string, from: number, to: number): WordList {
  const folded = caseFolded(text.slice(from, to));
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  let end = 0;
  let sentence = 0;
  for (const found of wordsOf(folded)) {
    // Between two words stands nothing that a word is made of, so the next place is the right one.
    const start = folded.indexOf(found, end);
    if (words.length > 0 && isSentenceEnd(text, from + end, from + start)) sentence++;
    end = start + found.length;
    const word = stripInvisible(found);
    if (word === '') continue;
    words.push(word);
    starts.push(from + start);
    ends.push(from + end);
    sentences.push(sentence);
  }
  return { words, starts, ends, sentences };
}

/** @param start where a word ends. @param end where the next one begins. */
function isSentenceEnd(text: string, start: number, end: number): boolean {
  if (end - start === 1) return text.charCodeAt(start) === 10;
  return sentenceEnd.test(text.slice(start, end + 1));
}

/** @returns the index of the first number that is at least so high; the numbers ascend. */
export function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
