import { type Container, containerOf } from './container.ts';
import { isJoined } from './element-kind.ts';

/** What of a page has changed and waits to be read. */
export class Changes {
  readonly #page: Document;
  /** Containers whose own text must be read again. */
  readonly containers = new Set<Container>();
  /** Block elements that came in between others: only they themselves are new. */
  readonly added = new Set<Element>();
  /** Whether elements were taken out. */
  hasRemovals = false;

  constructor(page: Document) {
    this.#page = page;
  }

  get isEmpty(): boolean {
    return this.containers.size === 0 && this.added.size === 0 && !this.hasRemovals;
  }

  /**
   * Takes in what an observer saw.
   *
   * @param forget called with each element that is new where it stands, or that now reads otherwise.
   */
  note(records: readonly MutationRecord[], forget: (element: Element) => void): void {
    for (const record of records) {
      if (record.type === 'attributes') forget(record.target as Element);
      if (record.type === 'childList' && this.#noteChildren(record, forget)) continue;
      const container = containerOf(record.target, this.#page);
      if (container) this.containers.add(container);
    }
  }

  /** @returns whether the text around the children is as it was. */
  #noteChildren(record: MutationRecord, forget: (element: Element) => void): boolean {
    const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
    let apart =
      !isInText(target) &&
      isBlockBoundary(previousSibling, 'previousSibling') &&
      isBlockBoundary(nextSibling, 'nextSibling');
    // By index, as iterators cost more than the nodes: most lists hold one, or none.
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
 * @param neighbour of children that came or went; nothing at the edge of their parent.
 * @param onward the direction away from them.
 * @returns whether no text that it holds can go on over the place of the children.
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
