import type { Mark } from '../../content/reading/mark.ts';

/**
 * @returns a function that gives the section of the page that a mark is in: the number of headings
 *   before it.
 */
export function sectionFinder(page: ParentNode): (mark: Mark) => number {
  const headings = page.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]');
  return ({ block: { nodes } }) => {
    const node = nodes[0] as Node;
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const place = node.compareDocumentPosition(headings[middle] as Element);
      if (place & Node.DOCUMENT_POSITION_PRECEDING) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
