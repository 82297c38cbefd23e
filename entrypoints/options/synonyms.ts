/**
 * Parses groups of synonyms for the settings search.
 *
 * @param list groups separated by semicolons, words separated by commas.
 * @returns a function that gives, for a lowercase word, the words it may stand for, itself first.
 */
export function readSynonyms(list: string): (word: string) => readonly string[] {
  const groups = list.split(';').map((group) => group.split(',').map((word) => word.trim()));
  return (word) => {
    const fitting = groups.filter((group) => group.some((other) => other.startsWith(word)));
    return [word, ...(word.length > 2 || isIdeographic(word) ? fitting.flat() : [])];
  };
}

/** Two characters are a whole word in Chinese and Japanese. */
function isIdeographic(word: string): boolean {
  return (
    word.length === 2 && /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]+$/u.test(word)
  );
}
