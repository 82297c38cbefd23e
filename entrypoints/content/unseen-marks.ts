import { elementOf } from './container.ts';
import type { Mark } from './mark.ts';
import { nearness } from './nearness.ts';

/**
 * Tells when text comes into view that could not be seen when it was read: in closed details, dialogs
 * and popovers, and whatever else a page folds away. No event tells of all of them, but an observer of
 * intersections does.
 */
export class UnseenMarks {
  readonly #entries = new WeakMap<Element, Set<number>>();
  readonly #observer: IntersectionObserver;

  /** @param onSeen called with the entries of marks whose text can be seen now. */
  constructor(onSeen: (entries: ReadonlySet<number>) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((records) => {
      const seen = new Set<number>();
      for (const { target, isIntersecting } of records) {
        if (!isIntersecting) continue;
        this.#observer.unobserve(target);
        for (const entry of this.#entries.get(target) ?? []) seen.add(entry);
        this.#entries.delete(target);
      }
      if (seen.size > 0) onSeen(seen);
    }, nearness);
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  watch({ entry, block }: Mark): void {
    const element = elementOf(block.container);
    const entries = this.#entries.get(element);
    if (entries) entries.add(entry);
    else this.#entries.set(element, new Set([entry]));
    this.#observer.observe(element);
  }
}
