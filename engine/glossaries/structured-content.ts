/** So deep may Yomitan's structured content be nested. */
const mostDepth = 50;

/** Elements that stand on lines of their own. */
const blocks = new Set(['div', 'p', 'li', 'ul', 'ol', 'table', 'tr', 'summary', 'details', 'br']);

/** @returns the text of one of the definitions in a term bank; pictures have none. */
export function definitionText(content: unknown, depth = 0): string {
  if (typeof content === 'string') return content;
  if (depth > mostDepth || typeof content !== 'object' || content === null) return '';
  if (Array.isArray(content)) {
    return content.map((part) => definitionText(part, depth + 1)).join('');
  }
  const fields = new Map<string, unknown>(Object.entries(content));
  const type = fields.get('type');
  if (type === 'text') return definitionText(fields.get('text'), depth + 1);
  if (type === 'image') return '';
  const tag = fields.get('tag');
  // The reading above a word is not part of it.
  if (tag === 'rt' || tag === 'rp' || tag === 'img') return '';
  const text = definitionText(fields.get('content'), depth + 1);
  return typeof tag === 'string' && blocks.has(tag) ? `\n\n${text}\n\n` : text;
}
