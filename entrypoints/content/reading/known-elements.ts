import type { Container } from './container.ts';
import type { ShouldSkip } from './page-walk.ts';
import type { ShadowHosts } from './shadow-hosts.ts';

/** The block elements of a page that have been read, which later walks skip. */
export class KnownElements {
  readonly #known = new WeakSet<Element>();
  readonly #hosts: ShadowHosts;
  readonly #onNew: (element: Element) => void;
  /** During the first read, the elements in view, which are read before the rest. */
  ahead: ReadonlySet<Element> = new Set();

  /** @param onNew called with each element that is about to be read. */
  constructor(hosts: ShadowHosts, onNew: (element: Element) => void) {
    this.#hosts = hosts;
    this.#onNew = onNew;
  }

  /**
   * Whether a block element can be skipped because it has been read. If not, it is recorded as
   * read.
   */
  readonly passesOver: ShouldSkip = (element, isNew) => {
    const isKnown = this.#known.has(element);
    if (isKnown && (!isNew || this.ahead.has(element))) return true;
    this.#known.add(element);
    this.#hosts.meet(element);
    this.#onNew(element);
    return false;
  };

  /** Has an element read again. */
  readonly forget = (element: Element): void => {
    this.#known.delete(element);
  };

  /** Has all in an element read again, shadow roots included. */
  forgetAllIn(root: Container): void {
    // Reading a property of an embedded object would force layout.
    const inner = root.querySelectorAll(':not(object, embed)');
    for (const element of root instanceof Element ? [root, ...inner] : inner) {
      this.#known.delete(element);
      const shadowRoot = this.#hosts.forget(element);
      if (shadowRoot) this.forgetAllIn(shadowRoot);
    }
  }
}
