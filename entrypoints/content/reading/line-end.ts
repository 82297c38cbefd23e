/** A word that goes on in the next line. */
const dividedWord = /\p{L}[-\u2010]$/u;

/**
 * Ends a line within a block. A hyphen at its end may be part of the word or only divide it, which
 * the matcher tries in turn after a soft hyphen and a line end.
 *
 * @returns the text with the line end. Only the last node is looked at, as that costs nothing.
 */
export function endLine(text: string, nodes: readonly Text[], starts: readonly number[]): string {
  const { data = '' } = nodes[nodes.length - 1] ?? {};
  const isAtEnd = (starts[starts.length - 1] ?? 0) + data.length === text.length;
  const isDivided = isAtEnd && dividedWord.test(data);
  return isDivided ? `${text.slice(0, -1)}\u00ad\n` : `${text}\n`;
}
