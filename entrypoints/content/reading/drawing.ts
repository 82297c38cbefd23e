import type { Container } from './container.ts';
import { isJoined, joinToText } from './element-kind.ts';
import type { TextBatch } from './text-batch.ts';

/** A block that is longer is no part of a line, in UTF-16 units. */
const longestPart = 60;

/** Parents whose short elements are known to be drawn as blocks: cells, entries of a menu. */
const inBlocks = new WeakSet<Node>();

const oneWord = /^\s*\S+\s*$/;
const codeFont = /mono|consol|menlo|courier/i;
const keptSpaces = /^(pre$|pre-wrap|break-spaces|preserve)/;

/**
 * Finds elements that are blocks by their names but are drawn within a line: custom elements, and
 * words that are put in elements of their own to be animated. Only short blocks are asked for their
 * style, after they have been read; this forces no layout.
 *
 * @returns the elements, which are joined to the text around them from now on.
 */
export function joinDrawnInline(batch: TextBatch): Element[] {
  const { text, containers, firstNodes, starts, ends } = batch;
  const joined: Element[] = [];
  for (let block = 0; block < ends.length; block++) {
    const start = starts[firstNodes[block] as number] as number;
    const end = ends[block] as number;
    if (end - start > longestPart) continue;
    const element = containers[block] as Container;
    const parent = element.parentNode;
    if (!parent || !('localName' in element)) continue;
    const isWord = element.localName === 'div' && oneWord.test(text.slice(start, end));
    if (!isWord && !element.localName.includes('-')) continue;
    if (!isDrawnInline(element, parent)) continue;
    joinToText(element);
    joined.push(element);
  }
  return joined;
}

function isDrawnInline(element: Element, parent: Node): boolean {
  const isCustom = element.localName !== 'div';
  if (!isCustom && (inBlocks.has(parent) || !hasNeighbour(element))) return false;
  if (![...element.children].every(isJoined)) return false;
  const isInline = getComputedStyle(element).display.startsWith('inline');
  if (!isInline && !isCustom) inBlocks.add(parent);
  return isInline;
}

function hasNeighbour({ previousElementSibling: before, nextElementSibling: after }: Element) {
  return before?.localName === 'div' || after?.localName === 'div';
}

/** @returns whether a block's text is set as code is: in an editor, for instance. Forces no layout. */
export function isDrawnAsCode(container: Container): boolean {
  if (!('localName' in container) || container.localName === 'p') return false;
  const { fontFamily, whiteSpace } = getComputedStyle(container);
  return codeFont.test(fontFamily) && keptSpaces.test(whiteSpace) && !container.closest('pre');
}
