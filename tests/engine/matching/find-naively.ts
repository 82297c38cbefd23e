/** What may part two words: white space, or a hyphen, at whose end a line may end too. */
const joint = '(?:\\s+|-(?:\\s*\\n\\s*)?)';

/**
 * The matcher's question asked the slow way: try every form at every word start, keep the longest.
 *
 * @param forms lowercase words with single spaces between them.
 * @returns the start and end of each match, in UTF-16 units.
 */
export function findNaively(content: string, forms: readonly string[]): [number, number][] {
  const patterns = forms.map(
    (f) => new RegExp(`${f.split(' ').join(joint)}(?![\\p{L}\\p{N}])`, 'iuy'),
  );
  const found: [number, number][] = [];
  for (let at = 0; at < content.length; ) {
    const before = content[at - 1] ?? ' ';
    const ends = /[\p{L}\p{N}]/u.test(before)
      ? []
      : patterns.flatMap((pattern) => {
          pattern.lastIndex = at;
          return pattern.test(content) ? [pattern.lastIndex] : [];
        });
    const end = Math.max(0, ...ends);
    if (end > 0) found.push([at, end]);
    at = end > 0 ? end : at + 1;
  }
  return found;
}
