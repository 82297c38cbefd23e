import { elementAround } from '../../content/reading/container.ts';
import type { Mark } from '../../content/reading/mark.ts';
import { MarkGroups } from '../../content/reading/mark-groups.ts';
import { nearViewport } from '../../content/reading/near-viewport.ts';
import { isFaded } from './faded-text.ts';

/** What may become of text that holds marks. */
export type ShownTextEvents = {
  /** A box near the window is drawn, but its text cannot be seen. */
  readonly onFaded: (box: Element) => void;
  /** A box is not drawn any more, as in a tab that was closed. */
  readonly onVanished: (box: Element) => void;
};

/**
 * Watches the boxes of marks: only where they come near the window is it worth asking whether a reader
 * can see their text. What is asked then has been computed for the frame that was just drawn.
 */
export class ShownText {
  readonly #marks = new MarkGroups<Element>();
  readonly #observer: IntersectionObserver;

  constructor({ onFaded, onVanished }: ShownTextEvents, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((records) => {
      for (const record of records) {
        const { target, boundingClientRect: rect, isIntersecting } = record;
        if (!this.#marks.has(target) || !target.isConnected) continue;
        if (rect.width === 0 && rect.height === 0) onVanished(target);
        else if (isIntersecting ? isFaded(target, rect) : isClippedAway(record)) onFaded(target);
      }
    }, nearViewport);
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  show(marks: readonly Mark[]): void {
    for (const mark of marks) {
      this.#marks.add(mark.block.box, mark);
      this.#observer.observe(mark.block.box);
    }
  }

  hide(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const { box } = mark.block;
      this.#marks.delete(box, mark);
      if (!this.#marks.has(box)) this.#observer.unobserve(box);
    }
  }
}

/** Whether a box would be near the window if nothing around it cut it off, and cannot be scrolled to. */
function isClippedAway({
  target,
  boundingClientRect: rect,
  rootBounds,
}: IntersectionObserverEntry): boolean {
  if (!rootBounds || rect.bottom < rootBounds.top || rect.top > rootBounds.bottom) return false;
  for (let at = elementAround(target); at; at = elementAround(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowX + overflowY)) return false;
  }
  return true;
}
