import { elementAround, hasNoBox } from '../reading/container.ts';
import type { Mark } from '../reading/mark.ts';
import { nearViewport } from '../reading/near-viewport.ts';

/**
 * Reports when text becomes visible that was not when it was read: in closed details, dialogs,
 * popovers or anything else that a page collapses. No single event covers all of these, but an
 * IntersectionObserver does.
 */
export class UnseenMarks {
  /** The entries of marks by the outermost element that hides them. */
  readonly #hidden = new WeakMap<Element, Set<number>>();
  readonly #observer: IntersectionObserver;
  /** The element that hides the last mark, and the mark's parent element: siblings share both. */
  #last: { readonly parent: Element | null; readonly hiding: Element } | undefined;

  /** @param onSeen called with the entries of marks whose text may now be visible. */
  constructor(onSeen: (entries: ReadonlySet<number>) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((records) => {
      const seen = new Set<number>();
      for (const { target, isIntersecting } of records) {
        if (!isIntersecting) continue;
        this.#observer.unobserve(target);
        for (const entry of this.#hidden.get(target) ?? []) seen.add(entry);
        this.#hidden.delete(target);
      }
      this.#last = undefined;
      if (seen.size > 0) onSeen(seen);
    }, nearViewport);
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** @param mark a mark whose text is not visible. */
  watch({ entry, block }: Mark): void {
    const parent = elementAround(block.box);
    if (this.#last?.parent !== parent) this.#last = { parent, hiding: outermostHidden(block.box) };
    const { hiding } = this.#last as { readonly hiding: Element };
    const entries = this.#hidden.get(hiding);
    if (entries) entries.add(entry);
    else this.#hidden.set(hiding, new Set([entry]));
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
