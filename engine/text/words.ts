/** Small letters and digits, of whatever script; a class of ranges is read far faster than `\p{L}`. */
const word = /[a-z0-9\xdf-\u1fff\u2c00-\uffff]+/g;
const invisible = /[\xad\u200b-\u200d\u2060]/g;

/** @returns the words of a text in small letters, without hyphens and what is not seen. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replace(invisible, '').match(word) ?? [];
}

/** @returns a phrase as it is looked for: its words, parted by single spaces. */
export function phraseOf(text: string): string {
  return wordsOf(text).join(' ');
}
