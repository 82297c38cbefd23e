/** Where the box of a block is, in CSS pixels from the top of the page; without height, it is not drawn. */
export type BlockPlace = { readonly top: number; readonly bottom: number };

/** Places of one moment, and the height of the window then. */
export type Places = {
  readonly boxes: ReadonlyMap<Element, BlockPlace>;
  readonly windowHeight: number;
};

/**
 * Finds where blocks are without forcing layout: an observer reports the box of each element that is
 * new to it once the browser has laid the page out. The root is observed with them, so that places
 * of different moments can be compared although the page has been scrolled.
 */
export class BlockPlaces {
  readonly #root: Element;
  readonly #observer: IntersectionObserver;

  constructor(root: Element, onPlaced: (places: Places) => void, signal: AbortSignal) {
    this.#root = root;
    this.#observer = new IntersectionObserver((records) => {
      const own = records.findLast(({ target }) => target === root);
      const origin = own?.boundingClientRect ?? new DOMRect();
      const boxes = new Map<Element, BlockPlace>();
      for (const { target, boundingClientRect } of records) {
        this.#observer.unobserve(target);
        if (target === root) continue;
        const { top, bottom, right, width } = boundingClientRect;
        // Nothing can be scrolled to that lies above the page or to the left of it.
        const isReachable = bottom > origin.top && right > Math.min(0, origin.left);
        const isDrawn = width > 0 && bottom > top && isReachable;
        boxes.set(target, { top: top - origin.top, bottom: (isDrawn ? bottom : top) - origin.top });
      }
      if (boxes.size > 0) onPlaced({ boxes, windowHeight: Math.min(innerHeight, screen.height) });
    });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Asks for the places of boxes; they are reported together, within a frame or two. */
  request(boxes: Iterable<Element>): void {
    for (const box of boxes) {
      this.#observer.unobserve(box);
      this.#observer.observe(box);
    }
    this.#observer.unobserve(this.#root);
    this.#observer.observe(this.#root);
  }
}
