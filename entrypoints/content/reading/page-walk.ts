import * as kind from '../../../engine/text/char-class.ts';
import { foldKind } from '../../../engine/text/fold.ts';
import type { Container } from './container.ts';
import { type ElementKind, elementKinds, isNeverRead } from './element-kind.ts';
import type { SkippedElements } from './skipped-elements.ts';
import { blockEnd, type TextBatch } from './text-batch.ts';

/** Stands in a block's text for what is not text, such as an image, so that no form spans it. */
const objectReplacement = '\ufffc';

/** What a footnote's number looks like: "3", "[3]", "*". */
const footnoteNumber = /^[\s[\](){}\d,*†‡§¶–-]*$/;

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`, for documents outside of browsers too. */
const elementNode = 1;
const textNode = 3;

/** A stretch ends with the block that makes it as long as this, in UTF-16 units and in nodes. */
const enoughText = 8_192;
const enoughNodes = 2_048;

/**
 * Asked for each block element that the walk comes to.
 *
 * @param isNew whether it stands in an element that the walk has been let into.
 * @returns whether to pass it over.
 */
export type ShouldSkip = (element: Element, isNew: boolean) => boolean;

/**
 * Walks subtrees, stretch after stretch, in document order: inline elements are joined, block
 * elements parted. What people type into, code, and text that the page calls not English are passed
 * over.
 *
 * It reads no styles and so forces no layout. The page may change between two stretches: if the walk's
 * place is torn out by that, the walk goes on from the nearest element around it that is left.
 */
export class PageWalk {
  readonly #roots: Iterator<Container>;
  readonly #passesOver: ShouldSkip;
  readonly #skipped: SkippedElements;
  readonly #neverRead: Map<Node, boolean>;
  #root: Container | undefined;
  #kinds: ReadonlyMap<string, ElementKind> = new Map();
  #containers: Container[] = [];
  /** How many containers there are around those that the walk has been let into. */
  #outer = 1;
  #node: Node | null;

  /**
   * @param roots what to walk; each is asked for when all before it are done. One that stands in text
   *   that is not read is passed over.
   * @param avoided what `findAvoided` or `searchAvoided` has found in them.
   * @param neverRead answers of {@link isNeverRead} that still hold.
   */
  constructor(
    roots: Iterable<Container>,
    passesOver: ShouldSkip,
    skipped: SkippedElements,
    neverRead = new Map<Node, boolean>(),
  ) {
    this.#roots = roots[Symbol.iterator]();
    this.#passesOver = passesOver;
    this.#skipped = skipped;
    this.#neverRead = neverRead;
    this.#node = this.#enter();
  }

  /**
   * One loop on purpose: every page is walked by code that has just been loaded and runs unoptimized,
   * where calls for each node cost more than the nodes.
   *
   * @returns the next blocks, of which there may be none; nothing at the end.
   */
  next(): TextBatch | undefined {
    if (!this.#root) return undefined;
    if (!this.#root.contains(this.#node)) this.#node = this.#nearestLeft() ?? this.#enter();
    const { unread, layoutTriggering } = this.#skipped;
    let root: Container | undefined = this.#root;
    let kinds = this.#kinds;
    let around = this.#containers;
    const nodes: Text[] = [];
    const starts: number[] = [];
    const containers: Container[] = [];
    const firstNodes: number[] = [];
    const ends: number[] = [];
    let container = around[around.length - 1] as Container;
    let text = '';
    let firstNode = 0;
    let walked = 0;
    let outer = this.#outer;
    let node = this.#node;
    while (node) {
      let parted = false;
      let next: Node | null = null;
      walked++;
      if (layoutTriggering.has(node)) text += objectReplacement;
      else if (node.nodeType === textNode) {
        const { data } = node as Text;
        if (nodes.length > firstNode || !isBlank(data)) {
          nodes.push(node as Text);
          starts.push(text.length);
          text += data;
        }
      } else if (node === root) next = node.firstChild;
      else if (node.nodeType === elementNode) {
        const found = unread.has(node) ? 'skipped' : kinds.get((node as Element).localName);
        if (found === 'inline') next = node.firstChild;
        else if (found === 'raised') next = isFootnote(node as Element) ? null : node.firstChild;
        else if (found === 'skipped') text += objectReplacement;
        else if (found === 'break') text += '\n';
        else if (found !== 'silent') {
          parted = true;
          const isNew = around.length > outer;
          around.push(node as Element);
          if (!this.#passesOver(node as Element, isNew)) next = node.firstChild;
        }
      }
      // Up from nodes whose children are done, to the first that has a sibling.
      for (let at: Node | null = node; at && !next; ) {
        if (at === around[around.length - 1]) {
          around.pop();
          if (outer > around.length) outer = around.length;
          parted = true;
        }
        if (at === root) break;
        next = layoutTriggering.has(at) ? nextMark(at, 'nextSibling', root) : at.nextSibling;
        if (!next) at = layoutTriggering.has(at) ? nextMark(at, 'parentNode', root) : at.parentNode;
      }
      node = next;
      if (!parted) continue;
      if (nodes.length > firstNode) {
        containers.push(container);
        firstNodes.push(firstNode);
        ends.push(text.length);
        firstNode = nodes.length;
        text += blockEnd;
      }
      if (!node) {
        node = this.#enter();
        root = this.#root;
        kinds = this.#kinds;
        around = this.#containers;
        outer = this.#outer;
      }
      if (text.length >= enoughText || walked >= enoughNodes) break;
      container = around[around.length - 1] as Container;
    }
    this.#node = node;
    this.#outer = outer;
    return { text, nodes, starts, containers, firstNodes, ends };
  }

  /** Goes on to the next root that is read. @returns where its walk begins; nothing at the end. */
  #enter(): Container | null {
    let next = this.#roots.next();
    while (!next.done && isNeverRead(next.value, this.#neverRead)) next = this.#roots.next();
    this.#root = next.done ? undefined : next.value;
    if (!this.#root) return null;
    this.#kinds = elementKinds(this.#root.ownerDocument);
    this.#containers = [this.#root];
    this.#outer = 1;
    return this.#root;
  }

  /** The first node of the innermost container that is left; known elements in it are passed over. */
  #nearestLeft(): Node | null {
    const around = this.#containers;
    for (let at = around.at(-1); at; at = around.at(-1)) {
      this.#outer = around.length;
      if (this.#root?.contains(at) && at.firstChild) return at.firstChild;
      around.pop();
    }
    return null;
  }
}

/** Steps from a node that must not be touched: a TreeWalker asks it for nothing. */
function nextMark(node: Node, step: 'nextSibling' | 'parentNode', root: Node): Node | null {
  const walker = (root.ownerDocument as Document).createTreeWalker(root);
  walker.currentNode = node;
  return walker[step]();
}

/** Most text begins with a letter, so that one look is enough. */
function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    if (foldKind(data.charCodeAt(i)) !== kind.space) return false;
  }
  return true;
}

function isFootnote(element: Element): boolean {
  return footnoteNumber.test(element.textContent ?? '');
}
