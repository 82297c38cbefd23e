/** Control characters other than white space, and what no text may hold. */
const removed = /[^\P{Cc}\s\x85]|[\ufffe\uffff\u202d\u202e]/gu;

/**
 * @returns a text as one line: without control characters, white space as single spaces, characters
 * composed. `oneLine(oneLine(x))` is `oneLine(x)`.
 */
export function oneLine(text: string): string {
  return tidy(text)
    .replace(/[\s\x85]+/g, ' ')
    .trim();
}

/**
 * @returns a text as paragraphs of one line each, with a blank line between.
 * `paragraphs(paragraphs(x))` is `paragraphs(x)`.
 */
export function paragraphs(text: string): string {
  return tidy(text)
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map(oneLine)
    .filter(Boolean)
    .join('\n\n');
}

function tidy(text: string): string {
  return text.toWellFormed().replace(removed, '').normalize('NFC');
}
