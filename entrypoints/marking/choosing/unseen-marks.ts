import { elementAround, hasNoBox } from '../../content/reading/container.ts';
import type { Mark } from '../../content/reading/mark.ts';
import { nearViewport } from '../../content/reading/near-viewport.ts';

/**
 * Reports when text becomes visible that was not when it was read: in closed details, dialogs,
 * popovers or anything else that a page collapses. No single event covers all of these, but an
 * IntersectionObserver does.
 */
export class UnseenMarks {
  /** Marks by the outermost element that hides them. */
  readonly #hidden = new WeakMap<Element, Set<Mark>>();
  readonly #observer: IntersectionObserver;
  /** The element that hides the last mark, and the mark's parent element: siblings share both. */
  #last: { readonly parent: Element | null; readonly hiding: Element } | undefined;

  /** @param onSeen called with marks whose text may now be visible. */
  constructor(onSeen: (marks: readonly Mark[]) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((records) => {
      const seen: Mark[] = [];
      for (const { target, isIntersecting, boundingClientRect: rect } of records) {
        // Text of no size has a box without height, which would be seen for ever.
        if (!isIntersecting || rect.width === 0 || rect.height === 0) continue;
        this.#observer.unobserve(target);
        seen.push(...(this.#hidden.get(target) ?? []));
        this.#hidden.delete(target);
      }
      this.#last = undefined;
      if (seen.length > 0) onSeen(seen);
    }, nearViewport);
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** @param mark a mark whose text is not visible. */
  watch(mark: Mark): void {
    const { box } = mark.block;
    const parent = elementAround(box);
    if (this.#last?.parent !== parent) this.#last = { parent, hiding: outermostHidden(box) };
    const { hiding } = this.#last as { readonly hiding: Element };
    const marks = this.#hidden.get(hiding);
    if (marks) marks.add(mark);
    else this.#hidden.set(hiding, new Set([mark]));
    this.#observer.observe(hiding);
  }
}

/** A single element may hide thousands of marks, so only the outermost one is observed. */
function outermostHidden(element: Element): Element {
  let outermost = element;
  for (let at = elementAround(element); at && !at.checkVisibility(); at = elementAround(at)) {
    // An element without a box is never reported by the observer.
    if (hasNoBox(at)) break;
    outermost = at;
  }
  return outermost;
}
