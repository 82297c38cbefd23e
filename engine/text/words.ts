/** Invisible characters, which may stand anywhere in a word. */
const invisible = /[\xad\u200b-\u200d\u2060]/g;

/** Lower-case letters and digits of any script; these ranges match far faster than `\p{L}`. */
const word = /[a-z0-9\xad\xdf-\u1fff\u200b-\u200d\u2060\u2c00-\uffff]+/g;

/** The only letter whose lower case has another length. */
const dottedI = /\u0130/g;

/** @returns a text in lower case, of the same length. */
export function caseFolded(text: string): string {
  const folded = text.toLowerCase();
  return folded.length === text.length ? folded : text.replace(dottedI, 'i').toLowerCase();
}

/** @returns the words of a text in lower case, as they stand in it, invisible characters included. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(word) ?? [];
}

/** @returns a word without its invisible characters. */
export function stripInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** @returns a phrase normalized for look-up: its words, separated by single spaces. */
export function phraseOf(text: string): string {
  return wordsOf(stripInvisible(text.toLowerCase())).join(' ');
}
