import { elementAround, hasNoBox } from '../reading/container.ts';
import type { Mark } from '../reading/mark.ts';
import { nearViewport } from '../reading/near-viewport.ts';

/**
 * Tells when text comes into view that could not be seen when it was read: in closed details, dialogs
 * and popovers, and whatever else a page folds away. No event tells of all of them, but an observer of
 * intersections does.
 */
export class UnseenMarks {
  /** The entries of marks by the outermost element that hides them. */
  readonly #hidden = new WeakMap<Element, Set<number>>();
  readonly #observer: IntersectionObserver;
  /** What hid the last mark, and the parent of its element: its siblings are hidden by the same. */
  #last: { readonly parent: Element | null; readonly hiding: Element } | undefined;

  /** @param onSeen called with the entries of marks whose text may be seen now. */
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

  /** @param mark whose text cannot be seen. */
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

/** Thousands of marks may be hidden by one element, which alone need be observed. */
function outermostHidden(element: Element): Element {
  let outermost = element;
  for (let at = elementAround(element); at && !at.checkVisibility(); at = elementAround(at)) {
    // It is never drawn itself, so that no observer would report it.
    if (hasNoBox(at)) break;
    outermost = at;
  }
  return outermost;
}
