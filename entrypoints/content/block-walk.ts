import { foldKind, kind } from '../../engine/fold.ts';
import type { Container } from './container.ts';
import {
  type ElementKind,
  elementKinds,
  findAvoided,
  isNeverRead,
  untouchableSelector,
} from './element-kind.ts';

/** A run of page text that a reader sees as one piece. */
export type Block = {
  /** The nearest block-like ancestor of all its text, or the shadow root that it stands in. */
  readonly container: Container;
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
  readonly #kinds: ReadonlyMap<string, ElementKind>;
  readonly #avoided: ReadonlySet<Node> | undefined;
  readonly #untouchable: ReadonlySet<Node> | undefined;
  readonly #containers: Container[];
  #node: Node | null;

  /**
   * @param root where to begin; if it stands in text that is not read, there is nothing to walk.
   * @param isKnown says of a block element below the root that it is to be passed over.
   */
  constructor(root: Container, isKnown: (element: Element) => boolean) {
    this.#root = root;
    this.#isKnown = isKnown;
    this.#kinds = elementKinds(root.ownerDocument);
    this.#avoided = setOf(findAvoided(root));
    this.#untouchable = setOf(Array.from(root.querySelectorAll(untouchableSelector)));
    this.#containers = [root];
    this.#node = isNeverRead(root) ? null : root;
  }

  /**
   * One loop on purpose: every page is walked by code that has just been loaded and runs unoptimized,
   * where calls for each node cost more than the nodes.
   *
   * @returns the next block that holds text; nothing at the end.
   */
  next(): Block | undefined {
    const kinds = this.#kinds;
    const avoided = this.#avoided;
    const untouchable = this.#untouchable;
    const containers = this.#containers;
    const nodes: Text[] = [];
    const starts: number[] = [];
    let container = containers[containers.length - 1] as Container;
    let text = '';
    let node = this.#node;
    while (node) {
      let parted = false;
      let next: Node | null = null;
      if (untouchable?.has(node)) text += objectReplacement;
      else if (node.nodeType === textNode) {
        const { data } = node as Text;
        if (nodes.length > 0 || !isBlank(data)) {
          nodes.push(node as Text);
          starts.push(text.length);
          text += data;
        }
      } else if (node === this.#root) next = node.firstChild;
      else if (node.nodeType === elementNode) {
        const found = avoided?.has(node) ? 'skipped' : kinds.get((node as Element).localName);
        if (found === 'inline') next = isFootnote(node as Element) ? null : node.firstChild;
        else if (found === 'skipped') text += objectReplacement;
        else if (found === 'break') text += '\n';
        else if (found !== 'silent') {
          parted = true;
          containers.push(node as Element);
          if (!this.#isKnown(node as Element)) next = node.firstChild;
        }
      }
      // Up from nodes whose children are done, to the first that has a sibling.
      for (let at: Node | null = node; at && !next; ) {
        if (at === containers[containers.length - 1]) {
          containers.pop();
          parted = true;
        }
        if (at === this.#root) break;
        next = untouchable?.has(at) ? this.#stepFrom(at, 'nextSibling') : at.nextSibling;
        if (!next) at = untouchable?.has(at) ? this.#stepFrom(at, 'parentNode') : at.parentNode;
      }
      node = next;
      if (!parted) continue;
      if (nodes.length > 0) {
        this.#node = node;
        return { container, text, nodes, starts };
      }
      container = containers[containers.length - 1] as Container;
      text = '';
    }
    this.#node = null;
    return nodes.length > 0 ? { container, text, nodes, starts } : undefined;
  }

  /** Steps from a node that must not be touched: a TreeWalker asks it for nothing. */
  #stepFrom(node: Node, step: 'nextSibling' | 'parentNode'): Node | null {
    const walker = this.#root.ownerDocument.createTreeWalker(this.#root);
    walker.currentNode = node;
    return walker[step]();
  }
}

/** @returns the nodes as a set; nothing if there are none, as on most pages. */
function setOf(nodes: readonly Node[]): ReadonlySet<Node> | undefined {
  return nodes.length > 0 ? new Set(nodes) : undefined;
}

/** Most text begins with a letter, so that one look is enough. */
function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    if (foldKind(data.charCodeAt(i)) !== kind.space) return false;
  }
  return true;
}

function isFootnote(element: Element): boolean {
  return element.localName === 'sup' && footnoteNumber.test(element.textContent ?? '');
}
