/** Where problems with definitions are told of; opened in a tab only when the reader asks for it. */
const address = 'https://example.org/gloss/problem';

/**
 * @returns an address that says of which entry and which version a problem is told, and nothing else:
 *   nothing of the page that the reader is on.
 */
export function problemAddress(id: string, version: string): string {
  const url = new URL(address);
  url.searchParams.set('term', id);
  url.searchParams.set('version', version);
  return url.href;
}
