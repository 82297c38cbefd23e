import { foldKind, kind } from '../../engine/fold.ts';
import type { Container } from './container.ts';
import { avoidedSelector, elementKinds, isNeverRead, untouchableSelector } from './element-kind.ts';

/** A run of page text that a reader sees as one piece. */
export type Block = {
  /** The nearest block-like ancestor of all its text, or the shadow root that it stands in. */
  readonly container: Container;
  readonly heading: boolean;
  readonly text: string;
  /** The text nodes that `text` is made of. */
  readonly nodes: readonly Text[];
  /** Where each node's data begins in `text`, in UTF-16 units. */
  readonly starts: readonly number[];
};

/** Stands in a block's text for what is not text, such as an image, so that no form spans it. */
const objectReplacement = '\ufffc';

/** What a footnote's number looks like: "3", "[3]", "*". */
const footnoteNumber = /^[\s[\](){}\d,*†‡§¶–-]*$/;

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`, for documents outside of browsers too. */
const elementNode = 1;
const textNode = 3;

/**
 * Walks a subtree, block after block, in document order: inline elements are joined, block elements
 * parted. What people type into, code, and text that the page calls not English are passed over.
 *
 * It reads no styles and so forces no layout. The page may change between two blocks; if the walk's
 * place is torn out by that, the walk ends early, and the change itself tells what to read again.
 */
export class BlockWalk {
  readonly #root: Container;
  readonly #isKnown: (element: Element) => boolean;
  readonly #kinds;
  readonly #avoided: ReadonlySet<Node>;
  readonly #untouchable: ReadonlySet<Node>;
  readonly #steps: TreeWalker;
  readonly #containers: Container[];
  #node: Node | null;
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];

  /**
   * @param root where to begin; if it stands in text that is not read, there is nothing to walk.
   * @param isKnown says of a block element below the root that it is to be passed over.
   */
  constructor(root: Container, isKnown: (element: Element) => boolean) {
    const page = root.ownerDocument;
    this.#root = root;
    this.#isKnown = isKnown;
    this.#kinds = elementKinds(page);
    this.#avoided = new Set(root.querySelectorAll(avoidedSelector));
    this.#untouchable = new Set(root.querySelectorAll(untouchableSelector));
    this.#steps = page.createTreeWalker(root);
    this.#containers = [root];
    this.#node = isNeverRead(root) ? null : root;
  }

  /** @returns the next block that holds text; nothing at the end. */
  next(): Block | undefined {
    while (this.#node) {
      const container = this.#containers.at(-1) ?? this.#root;
      this.#text = '';
      this.#nodes = [];
      this.#starts = [];
      let parted = false;
      while (this.#node && !parted) parted = this.#advance(this.#node);
      if (this.#nodes.length > 0) return this.#block(container);
    }
    return undefined;
  }

  #block(container: Container): Block {
    const { localName = '' } = container as Partial<Element>;
    return {
      container,
      heading: this.#kinds.get(localName) === 'heading',
      text: this.#text,
      nodes: this.#nodes,
      starts: this.#starts,
    };
  }

  /** Takes one node in and moves on. @returns whether a block ended here. */
  #advance(node: Node): boolean {
    const depth = this.#containers.length;
    const child = this.#takeIn(node);
    const entered = this.#containers.length > depth;
    if (child) {
      this.#node = child;
      return entered;
    }
    return this.#leave(node) || entered;
  }

  /** Adds what a node says to the block. @returns its first child, if it is to be read. */
  #takeIn(node: Node): Node | null {
    if (this.#untouchable.size > 0 && this.#untouchable.has(node)) return this.#interrupt();
    if (node.nodeType === textNode) {
      this.#takeInText(node as Text);
      return null;
    }
    if (node === this.#root) return node.firstChild;
    if (node.nodeType !== elementNode) return null;
    const element = node as Element;
    if (this.#avoided.size > 0 && this.#avoided.has(element)) return this.#interrupt();
    switch (this.#kinds.get(element.localName)) {
      case 'inline':
        return isFootnote(element) ? null : element.firstChild;
      case 'break':
        this.#text += '\n';
        return null;
      case 'silent':
        return null;
      case 'skipped':
        return this.#interrupt();
      default:
        this.#containers.push(element);
        return this.#isKnown(element) ? null : element.firstChild;
    }
  }

  #takeInText(node: Text): void {
    const { data } = node;
    if (this.#nodes.length === 0 && isBlank(data)) return;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += data;
  }

  #interrupt(): null {
    this.#text += objectReplacement;
    return null;
  }

  /** Moves on from a node whose children are done. @returns whether a block ended on the way. */
  #leave(from: Node): boolean {
    let parted = false;
    let node: Node | null = from;
    while (node) {
      if (node === this.#containers.at(-1)) {
        this.#containers.pop();
        parted = true;
      }
      if (node === this.#root) break;
      const sibling = this.#siblingOf(node);
      if (sibling) {
        this.#node = sibling;
        return parted;
      }
      node = this.#parentOf(node);
    }
    this.#node = null;
    return parted;
  }

  #siblingOf(node: Node): Node | null {
    if (!this.#untouchable.has(node)) return node.nextSibling;
    this.#steps.currentNode = node;
    return this.#steps.nextSibling();
  }

  #parentOf(node: Node): Node | null {
    if (!this.#untouchable.has(node)) return node.parentNode;
    this.#steps.currentNode = node;
    return this.#steps.parentNode();
  }
}

/** Most text begins with a letter, so that one look is enough. */
function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++)
    if (foldKind(data.charCodeAt(i)) !== kind.space) return false;
  return true;
}

function isFootnote(element: Element): boolean {
  return element.localName === 'sup' && footnoteNumber.test(element.textContent ?? '');
}
