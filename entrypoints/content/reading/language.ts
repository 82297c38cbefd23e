/** Languages that are read, or that say nothing about the text. */
const read = /^(?:en|und|mul|zxx)(?![a-z])/i;

/**
 * @returns the tag of the language, other than English, that a page declares itself to be in; empty
 *   if it declares none.
 */
export function otherLanguageOf(page: Document): string {
  const tag = page.documentElement?.getAttribute('lang')?.trim() ?? '';
  return read.test(tag) ? '' : tag;
}
