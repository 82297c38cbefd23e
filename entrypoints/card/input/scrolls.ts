import { holdsNode } from './layers.ts';

/** Scrolling is forgotten after this time, in ms; it matters for a fraction of it. */
const memory = 1_000;

/** What has scrolled lately: the page, or scrollable elements in it. */
export class Scrolls {
  readonly #last = new Map<Node, number>();

  /** @param at when it scrolled, in ms on the clock of events. */
  note(scroller: Node, at: number): void {
    for (const [other, time] of this.#last) if (at - time > memory) this.#last.delete(other);
    this.#last.set(scroller, at);
  }

  /** @returns when something around an element last scrolled; nothing if it has not lately. */
  lastOf(element: Element): number | undefined {
    const times = [...this.#last].flatMap(([scroller, at]) =>
      holdsNode(scroller, element) ? at : [],
    );
    return times.length > 0 ? Math.max(...times) : undefined;
  }
}
