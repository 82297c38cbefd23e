import type { Container } from './container.ts';
import { elementKinds, isJoinedBlock } from './element-kind.ts';
import { LanguageChanges } from './language-changes.ts';
import { endLine } from './line-end.ts';
import { isBlank, isFootnote } from './node-text.ts';
import { type SkippedElements, withEmbedded } from './skipped-elements.ts';
import { blockEnd, type TextBatch } from './text-batch.ts';
import { isNeverRead, type ReadsLanguage } from './unread.ts';

/** Replaces what is not text, such as an image, in a block's text, so that no form spans it. */
const objectReplacement = '\ufffc';

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`, also outside browsers. */
const elementNode = 1;
const textNode = 3;

/** A batch ends with the block that makes it this long, in UTF-16 units or in nodes. */
const enoughText = 8_192;
const enoughNodes = 2_048;

/**
 * Called for each block element that the walk reaches.
 *
 * @param isNew whether it is inside a block element that this walk has entered.
 * @returns whether to skip it.
 */
export type ShouldSkip = (element: Element, isNew: boolean) => boolean;

/**
 * Walks subtrees in document order, batch by batch. Inline elements are joined, block elements are
 * separated; input fields, code and text in languages that are not read are skipped. It reads no
 * styles, so it forces no layout. If the page removes the walk's current node between two batches,
 * the walk continues from the nearest ancestor that is left.
 */
export class PageWalk {
  readonly #roots: Iterator<Container>;
  readonly #passesOver: ShouldSkip;
  readonly #skipped: SkippedElements;
  readonly #reads: ReadsLanguage;
  readonly #neverRead: Map<Node, boolean>;
  #root: Container | undefined;
  #containers: Container[] = [];
  /** How many containers are around the block elements that this walk has entered. */
  #outer = 1;
  #node: Node | null;

  /**
   * @param roots what to walk; each is requested once all before it are done. Roots inside text
   *   that is never read are skipped.
   * @param skipped what `findSkipped` or `searchSkipped` has found in them.
   * @param neverRead cached results of {@link isNeverRead} that are still valid.
   */
  constructor(
    roots: Iterable<Container>,
    passesOver: ShouldSkip,
    skipped: SkippedElements,
    reads: ReadsLanguage,
    neverRead = new Map<Node, boolean>(),
  ) {
    this.#roots = withEmbedded(roots, skipped, passesOver);
    this.#passesOver = passesOver;
    this.#skipped = skipped;
    this.#reads = reads;
    this.#neverRead = neverRead;
    this.#node = this.#enter();
  }

  /**
   * A single loop on purpose: on every page, this code has just been loaded and runs unoptimized,
   * and a call per node would cost more than the nodes themselves.
   *
   * @returns the next blocks, possibly none; undefined at the end.
   */
  next(): TextBatch | undefined {
    if (!this.#root) return undefined;
    if (!this.#root.contains(this.#node)) this.#node = this.#nearestLeft() ?? this.#enter();
    const { unread, layoutTriggering, lineStarts, hasLanguages } = this.#skipped;
    const hasLines = lineStarts.size > 0;
    let root: Container | undefined = this.#root;
    const kinds = elementKinds;
    let around = this.#containers;
    const nodes: Text[] = [];
    const starts: number[] = [];
    const containers: Container[] = [];
    const firstNodes: number[] = [];
    const ends: number[] = [];
    const languages = hasLanguages ? new LanguageChanges(this.#reads) : undefined;
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
          // So that no form goes on from one language in another.
          if (languages?.enter(node, text.length, nodes.length > firstNode)) {
            text += objectReplacement;
          }
          nodes.push(node as Text);
          starts.push(text.length);
          text += data;
        }
      } else if (node === root) next = node.firstChild;
      else if (node.nodeType === elementNode) {
        const found = unread.has(node) ? 'skipped' : kinds.get((node as Element).localName);
        if (hasLines && lineStarts.has(node)) text = endLine(text, nodes, starts);
        if (found === 'inline') next = node.firstChild;
        else if (found === 'raised') next = isFootnote(node as Element) ? null : node.firstChild;
        else if (found === 'skipped') text += objectReplacement;
        else if (found === 'break') text = endLine(text, nodes, starts);
        else if (!found && isJoinedBlock(node)) next = node.firstChild;
        else if (found !== 'silent') {
          parted = true;
          const isNew = around.length > outer;
          around.push(node as Element);
          if (!this.#passesOver(node as Element, isNew)) next = node.firstChild;
        }
      }
      // Go up from nodes whose children are done, to the first that has a next sibling.
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
        around = this.#containers;
        outer = this.#outer;
      }
      if (text.length >= enoughText || walked >= enoughNodes) break;
      container = around[around.length - 1] as Container;
    }
    this.#node = node;
    this.#outer = outer;
    return {
      text,
      nodes,
      starts,
      containers,
      firstNodes,
      ends,
      languages: languages?.changes ?? [],
    };
  }

  /** Goes on to the next root that may be read. @returns where its walk begins; null at the end. */
  #enter(): Container | null {
    let next = this.#roots.next();
    while (!next.done && isNeverRead(next.value, this.#reads, this.#neverRead))
      next = this.#roots.next();
    this.#root = next.done ? undefined : next.value;
    if (!this.#root) return null;
    this.#containers = [this.#root];
    this.#outer = 1;
    return this.#root;
  }

  /** The first node of the innermost container that is left. Known elements in it are skipped. */
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

/** Steps with a TreeWalker, because reading the node's own properties would force layout. */
function nextMark(node: Node, step: 'nextSibling' | 'parentNode', root: Node): Node | null {
  const walker = (root.ownerDocument as Document).createTreeWalker(root);
  walker.currentNode = node;
  return walker[step]();
}
