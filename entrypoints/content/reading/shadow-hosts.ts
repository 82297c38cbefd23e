/** How many elements are looked at in one go for shadow roots that came late. */
const mostAtOnce = 2_000;

/**
 * Finds the open shadow roots of a page. No event reports that an element has got one, so elements
 * are looked at again: custom elements each time, all others in turn.
 */
export class ShadowHosts {
  readonly #page: Document;
  readonly #waiting = new Set<Element>();
  readonly #onFound: (root: ShadowRoot) => void;
  readonly #known = new WeakSet<ShadowRoot>();
  #walker: TreeWalker | undefined;

  /** @param onFound called once for each shadow root. */
  constructor(page: Document, onFound: (root: ShadowRoot) => void) {
    this.#page = page;
    this.#onFound = onFound;
  }

  /** Checks an element that may be a host. */
  meet(element: Element): void {
    const { shadowRoot } = element;
    if (shadowRoot) this.#find(shadowRoot);
    else if (element.localName.includes('-')) this.#waiting.add(element);
  }

  /** Checks the custom elements again that had no shadow root. */
  look(): void {
    for (const element of this.#waiting) {
      const { shadowRoot } = element;
      if (shadowRoot) this.#find(shadowRoot);
      if (shadowRoot || !element.isConnected) this.#waiting.delete(element);
    }
  }

  /** Checks some of the page's other elements; with repeated calls, all of them in turn. */
  lookAround(): void {
    this.#walker ??= this.#page.createTreeWalker(this.#page, NodeFilter.SHOW_ELEMENT);
    // Reading a property of these would force layout.
    const untouchable = new Set<Node>(this.#page.querySelectorAll('object, embed'));
    for (let left = mostAtOnce; left > 0; left--) {
      const element = this.#walker.nextNode() as Element | null;
      if (!element) {
        this.#walker = undefined;
        return;
      }
      if (!untouchable.has(element) && element.shadowRoot) this.#find(element.shadowRoot);
    }
  }

  /** Checks an event's path, which leads through open shadow roots. */
  lookAlong(path: readonly EventTarget[]): void {
    for (const target of path) if (target instanceof ShadowRoot) this.#find(target);
  }

  #find(root: ShadowRoot): void {
    if (this.#known.has(root)) return;
    this.#known.add(root);
    this.#onFound(root);
  }

  /** Has a host's shadow root found anew. @returns that root, if it has one. */
  forget({ shadowRoot }: Element): ShadowRoot | null {
    if (shadowRoot) this.#known.delete(shadowRoot);
    return shadowRoot;
  }
}
