/** The line that the page itself draws under a text. */
export type PageLine = 'none' | 'text colour' | 'other colour';

/**
 * Finds the page's own line under the text of an element. Reads computed styles, but forces no layout.
 *
 * @param outermost the block around the text: lines of elements around it are passed over.
 */
export function pageLineUnder(element: Element, outermost: Element): PageLine {
  for (let at: Element | null = element; at; at = at === outermost ? null : at.parentElement) {
    const style = getComputedStyle(at);
    if (style.textDecorationLine.includes('underline')) {
      const { color } = at === element ? style : getComputedStyle(element);
      return style.textDecorationColor === color ? 'text colour' : 'other colour';
    }
    // Many pages draw the line under links as a border.
    if (at.localName === 'a' && style.borderBottomStyle !== 'none') return 'text colour';
  }
  return 'none';
}
