/** Distance between a link and its sentence, in CSS pixels before zooming. */
const gap = 4;

/**
 * Places a sentence above a link, where it hides nothing that is still to be read, or below it if it
 * would reach out of the card there.
 */
export function placePeek(peek: HTMLElement, link: HTMLElement): void {
  const card = peek.offsetParent;
  if (!(card instanceof HTMLElement)) return;
  const outer = card.getBoundingClientRect();
  const zoom = outer.width / card.offsetWidth || 1;
  const lines = [...link.getClientRects()];
  const first = (lines[0]?.top ?? outer.top) - outer.top;
  const last = (lines.at(-1)?.bottom ?? outer.top) - outer.top;
  const above = first / zoom - gap - peek.offsetHeight;
  const top = above >= 0 ? above : last / zoom + gap;
  peek.style.top = `${top - card.clientTop}px`;
}
