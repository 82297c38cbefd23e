import { type Container, containerOf } from './container.ts';
import { isJoined } from './element-kind.ts';
import { isUnread, type ReadsLanguage, unreadAttributes, wasReadOtherwise } from './unread.ts';

/** What a page is observed for. */
export const observedChanges: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeOldValue: true,
  attributeFilter: unreadAttributes,
};

/** Changes of a page that have not been read yet. */
export class Changes {
  readonly #page: Document;
  readonly #reads: ReadsLanguage;
  /** Containers whose own text must be read again. */
  readonly containers = new Set<Container>();
  /** Block elements inserted between other blocks: only they are new, not the text around them. */
  readonly added = new Set<Element>();
  /** Elements whose attributes have changed so that they are read now, not any more, or otherwise. */
  readonly reclassified = new Set<Element>();
  /** Whether elements were removed. */
  hasRemovals = false;

  constructor(page: Document, reads: ReadsLanguage) {
    this.#page = page;
    this.#reads = reads;
  }

  get isEmpty(): boolean {
    return this.containers.size === 0 && this.added.size === 0 && !this.hasRemovals;
  }

  /** Has all of an element read, so that nothing in it need be read besides. */
  addAll(root: Element): void {
    for (const part of [this.containers, this.added] as Set<Container>[]) {
      for (const inner of part) if (isWithin(inner, root)) part.delete(inner);
    }
    this.containers.add(root);
  }

  /**
   * Records what a MutationObserver saw.
   *
   * @param forget called with each element that was inserted, or whose attributes now change how it
   *   is read.
   */
  note(records: readonly MutationRecord[], forget: (element: Element) => void): void {
    for (const record of records) {
      if (record.type === 'attributes') {
        forget(record.target as Element);
        if (this.#isReclassified(record)) this.reclassified.add(record.target as Element);
      }
      if (record.type === 'childList' && this.#noteChildren(record, forget)) continue;
      const container = containerOf(record.target, this.#page);
      if (container) this.containers.add(container);
    }
  }

  #isReclassified({ target, attributeName, oldValue }: MutationRecord): boolean {
    const element = target as Element;
    return (
      wasReadOtherwise(element, attributeName ?? '', oldValue) || isUnread(element, this.#reads)
    );
  }

  /** @returns whether the text around the children is unaffected. */
  #noteChildren(record: MutationRecord, forget: (element: Element) => void): boolean {
    const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
    let apart =
      !isInText(target) &&
      isBlockBoundary(previousSibling, 'previousSibling') &&
      isBlockBoundary(nextSibling, 'nextSibling');
    // By index, because creating iterators costs more than visiting the nodes: most lists have one
    // node or none.
    for (let i = 0; i < removedNodes.length; i++) {
      const node = removedNodes[i] as Node;
      if (isElement(node)) this.hasRemovals = true;
      apart &&= isBlock(node);
    }
    for (let i = 0; i < addedNodes.length; i++) {
      const node = addedNodes[i] as Node;
      if (isElement(node)) forget(node);
      apart &&= isBlock(node);
    }
    if (apart) for (const node of addedNodes) this.added.add(node as Element);
    return apart;
  }
}

function isWithin(inner: Node, root: Node): boolean {
  const { host } = inner.getRootNode() as Partial<ShadowRoot>;
  return root.contains(inner) || (host !== undefined && isWithin(host, root));
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isBlock(node: Node): boolean {
  return isElement(node) && !isJoined(node);
}

function isInText(node: Node): boolean {
  return isElement(node) && isJoined(node);
}

/**
 * @param neighbour the sibling next to added or removed children; null at the edge of their parent.
 * @param onward the direction away from the children.
 * @returns whether no text in it can continue across the position of the children.
 */
function isBlockBoundary(
  neighbour: Node | null,
  onward: 'previousSibling' | 'nextSibling',
): boolean {
  if (!neighbour || isBlock(neighbour)) return true;
  const beyond = neighbour[onward];
  return isBlank(neighbour) && (!beyond || isBlock(beyond));
}

function isBlank(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && !/\S/.test((node as Text).data);
}
