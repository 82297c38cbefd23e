import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countSentences, countWords } from './count.ts';

/**
 * The years of school needed to read a text, by the Flesch–Kincaid grade formula (Kincaid et al.
 * 1975, Derivation of New Readability Formulas for Navy Enlisted Personnel).
 */
export function readingGrade(text: string): number {
  const sentence = Math.max(1, countSentences(text));
  return fleschKincaid({ sentence, word: countWords(text), syllable: syllable(text) });
}
