import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The rows of a list that are rendered, as the window scrolls. */
export type Rows = Virtualizer<Window, HTMLElement>;

/** How many rows beyond those in view are rendered. */
const overscan = 6;

/** Room above a row that is scrolled to, in CSS pixels: the header stays in view. */
const headerRoom = 120;

/**
 * Renders only the rows of a long list that are in view, and one more.
 *
 * @param keys the key of each row.
 * @param estimate the height of a row that has not been rendered yet, in CSS pixels.
 * @param kept the row that is rendered wherever it is, since it has the focus.
 */
export function useRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  keyOf: (index: number) => string,
  estimate: (index: number) => number,
  kept: number,
): Rows {
  const [, render] = useState(0);
  const [margin, setMargin] = useState(0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: estimate,
    getItemKey: keyOf,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    scrollMargin: margin,
    scrollPaddingStart: headerRoom,
    overscan,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      withKept(defaultRangeExtractor(range), kept, range.count),
    onChange: () => render((before) => before + 1),
  };
  const [rows] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => {
    rows._willUpdate();
    // What stands above the list may have changed its height.
    const top = (list.current?.getBoundingClientRect().top ?? 0) + scrollY;
    if (Math.abs(top - margin) > 1) setMargin(top);
  });
  return rows;
}

function withKept(indexes: number[], kept: number, count: number): number[] {
  if (kept < 0 || kept >= count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].sort((a, b) => a - b);
}
