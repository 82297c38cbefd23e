/**
 * Characters that nobody sees, but that reorder the text around them, split words, or carry text that
 * only machines read: bidirectional controls, zero-width and tag characters, soft hyphens.
 */
const hidden =
  /[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** @returns the first hidden character, such as "U+202E", and its line, from 1; nothing if none. */
export function findHiddenCharacter(
  content: string,
): { readonly name: string; readonly line: number } | undefined {
  const found = hidden.exec(content);
  if (!found) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { name, line: content.slice(0, found.index).split('\n').length };
}
