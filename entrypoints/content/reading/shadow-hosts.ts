/** How long to wait before checking custom elements once more, in ms. */
const delayedCheck = 2_000;

/**
 * Finds the open shadow roots of a page. No event reports that an element has got one, so custom
 * elements without one are checked again later.
 */
export class ShadowHosts {
  readonly #waiting = new Set<Element>();
  readonly #known = new WeakSet<ShadowRoot>();
  readonly #onFound: (root: ShadowRoot) => void;

  /** @param onFound called once for each shadow root. */
  constructor(onFound: (root: ShadowRoot) => void, signal: AbortSignal) {
    this.#onFound = onFound;
    const timer = setTimeout(() => this.look(), delayedCheck);
    addEventListener('load', () => this.look(), { once: true, signal });
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  /** Checks an element that may be a host. */
  meet(element: Element): void {
    const { shadowRoot } = element;
    if (shadowRoot) this.#find(shadowRoot);
    else if (element.localName.includes('-')) this.#waiting.add(element);
  }

  /** Checks the elements again that had no shadow root. */
  look(): void {
    for (const element of this.#waiting) {
      const { shadowRoot } = element;
      if (shadowRoot) this.#find(shadowRoot);
      if (shadowRoot || !element.isConnected) this.#waiting.delete(element);
    }
  }

  #find(root: ShadowRoot): void {
    if (this.#known.has(root)) return;
    this.#known.add(root);
    this.#onFound(root);
  }
}
