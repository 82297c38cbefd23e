/**
 * Reads groups of words that mean the same to somebody who searches the settings.
 *
 * @param list groups separated by semicolons, words separated by commas.
 * @returns for a word, in lowercase, the words that it may stand for, itself first.
 */
export function readSynonyms(list: string): (word: string) => readonly string[] {
  const groups = list.split(';').map((group) => group.split(',').map((word) => word.trim()));
  return (word) => {
    const fitting = groups.filter((group) => group.some((other) => other.startsWith(word)));
    return [word, ...(word.length > 2 ? fitting.flat() : [])];
  };
}
