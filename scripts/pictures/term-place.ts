import type { Page } from 'playwright';

/**
 * Scrolls a term of the demo article into view.
 *
 * @returns the middle of its first line, in CSS pixels of the viewport.
 */
export function placeOf(page: Page, term: string): Promise<{ x: number; y: number }> {
  return page
    .locator('p', { hasText: term })
    .first()
    .evaluate((element, wanted) => {
      window.scrollTo(0, element.getBoundingClientRect().top - 60);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let text = walker.nextNode() as Text;
      while (!text.data.includes(wanted)) text = walker.nextNode() as Text;
      const range = new Range();
      range.setStart(text, text.data.indexOf(wanted));
      range.setEnd(text, text.data.indexOf(wanted) + wanted.length);
      const box = range.getClientRects()[0] as DOMRect;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }, term);
}
