/** Lower-case letters and digits of any script; these ranges match far faster than `\p{L}`. */
const word = /[a-z0-9\xdf-\u1fff\u2c00-\uffff]+/g;
const invisible = /[\xad\u200b-\u200d\u2060]/g;

/** @returns the words of a text in lower case, without hyphens and invisible characters. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replace(invisible, '').match(word) ?? [];
}

/** @returns a phrase normalized for look-up: its words, separated by single spaces. */
export function phraseOf(text: string): string {
  return wordsOf(text).join(' ');
}
