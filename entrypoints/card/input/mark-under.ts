import { elementAround } from '../../content/reading/container.ts';
import type { Mark, MarkedBlock } from '../../content/reading/mark.ts';
import type { Painter } from '../../marking/painting/painter.ts';
import { isInside } from '../../marking/painting/painter.ts';
import { holdsNode, isSeeThrough, layersAt } from './layers.ts';

/** What is asked of a painter to find marks. */
export type MarkFinder = Pick<Painter, 'markAt' | 'markOf' | 'marksIn' | 'boxes' | 'rectsOf'>;

/**
 * Finds the mark that a reader points at, also beneath what can be seen through: a link that covers a
 * whole teaser, a sheet of glass, text that takes no pointer or is selected as one.
 *
 * @param x in CSS pixels of the viewport, as is `y`.
 */
export function markUnder(
  page: Document,
  painter: MarkFinder,
  x: number,
  y: number,
): Mark | undefined {
  return painter.markAt(x, y) ?? coveredMark(page, painter, x, y);
}

function coveredMark(page: Document, painter: MarkFinder, x: number, y: number): Mark | undefined {
  const layers = layersAt(page, x, y);
  const searched = new Map<Element, Mark | undefined>();
  const search = (box: Element) => {
    if (!searched.has(box)) searched.set(box, markInBox(box, painter, x, y));
    return searched.get(box);
  };
  for (const [depth, layer] of layers.entries()) {
    const wrapped = painter.markOf(layer);
    if (wrapped) return wrapped;
    const box = boxAround(layer, painter);
    // Text of the topmost box would have been found by its caret, unless it is selected as one.
    const isKnown = depth === 0 && box === layer && getComputedStyle(layer).userSelect !== 'all';
    const mark = box && !isKnown ? search(box) : undefined;
    if (mark && holdsNode(layer, mark.firstNode)) return mark;
    const passed = untouchedMark(layer, painter, x, y);
    if (passed) return passed;
    if (!isSeeThrough(layer)) return undefined;
  }
  return undefined;
}

/** @returns the nearest element around another, or itself, that is the box of marks. */
function boxAround(element: Element, { marksIn }: MarkFinder): Element | undefined {
  for (let at: Element | null = element; at; at = elementAround(at)) {
    if (!isEmpty(marksIn(at))) return at;
  }
  return undefined;
}

function isEmpty(some: Iterable<unknown>): boolean {
  return some[Symbol.iterator]().next().done === true;
}

/** Finds a mark in text that takes no pointer, so that the browser never reports it at a point. */
function untouchedMark(
  layer: Element,
  painter: MarkFinder,
  x: number,
  y: number,
): Mark | undefined {
  if (layer === document.documentElement || layer === document.body) return undefined;
  for (const box of painter.boxes()) {
    if (!layer.contains(box) || getComputedStyle(box).pointerEvents !== 'none') continue;
    const mark = markInBox(box, painter, x, y);
    if (mark && isDrawnAt(mark, layer, x, y)) return mark;
  }
  return undefined;
}

/** @returns whether neither the element of a mark nor one around it, below a layer, hides a point. */
function isDrawnAt(mark: Mark, layer: Element, x: number, y: number): boolean {
  const parent = mark.firstNode.parentElement;
  if (!parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let at: Element | null = parent; at && at !== layer; at = elementAround(at)) {
    const clips = getComputedStyle(at).overflow !== 'visible';
    if (clips && !isInside([at.getBoundingClientRect()], x, y)) return false;
  }
  return true;
}

function markInBox(box: Element, painter: MarkFinder, x: number, y: number): Mark | undefined {
  const shown = new Set(painter.marksIn(box));
  const blocks = new Set([...shown].map(({ block }) => block));
  for (const block of blocks) {
    const mark = markBetween(block, 0, block.marks.length - 1, x, y);
    if (mark && shown.has(mark) && isInside(painter.rectsOf(mark), x, y)) return mark;
  }
  return undefined;
}

/**
 * Finds the match of a block that is drawn at a point, by halves: a long text is measured a few times
 * and not once for each match.
 */
function markBetween(
  block: MarkedBlock,
  first: number,
  last: number,
  x: number,
  y: number,
): Mark | undefined {
  const [from, to] = [block.marks[first], block.marks[last]];
  if (!from || !to || !isWithin(from, to, x, y)) return undefined;
  if (first === last) return from;
  const middle = (first + last) >> 1;
  return markBetween(block, first, middle, x, y) ?? markBetween(block, middle + 1, last, x, y);
}

function isWithin(from: Mark, to: Mark, x: number, y: number): boolean {
  const { startContainer, startOffset } = from.range;
  const { endContainer, endOffset } = to.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return false;
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  if (from === to) return isInside([...range.getClientRects()], x, y);
  return isInside([range.getBoundingClientRect()], x, y);
}

function lengthOf(node: Node): number {
  return (node as Text).length;
}
