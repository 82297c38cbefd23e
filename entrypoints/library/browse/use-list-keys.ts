import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Rows } from './use-rows.ts';

/** How many rows a page key goes on by. */
const pageLength = 10;

/** The row that is the list's only Tab stop, and what keys do. */
export type ListKeys = {
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** A row has got the focus by other means. */
  readonly onFocus: (index: number) => void;
};

/**
 * Makes a list whose rows are rendered as it scrolls a single Tab stop: arrow keys, Home, End and the page
 * keys walk through it, from and back to the search field. Enter in the field opens the first row; typing
 * in the list goes on in the field.
 *
 * @param start the row that has the focus at first; none for -1.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  count: number,
  start: number,
  onOpen: (index: number) => void,
) {
  const [active, setActive] = useState(Math.max(0, start));
  const rows = useRef<Rows | undefined>(undefined);
  const isWanted = useRef(start >= 0);
  const shown = Math.min(active, count - 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list comes up.
  useEffect(() => {
    // Once the rows know the window that they scroll in.
    if (start >= 0) rows.current?.scrollToIndex(start, { align: 'center' });
  }, []);
  /** @returns whether the row is there to be focused. */
  const focus = (index: number) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`);
    row?.focus({ preventScroll: true });
    return row !== null && row !== undefined;
  };
  useLayoutEffect(() => {
    if (isWanted.current && focus(shown)) isWanted.current = false;
  });
  const goTo = (index: number) => {
    setActive(index);
    isWanted.current = !focus(index);
    rows.current?.scrollToIndex(index, { align: 'auto' });
  };
  const onField = useRef<(event: KeyboardEvent) => void>(() => undefined);
  onField.current = (event) => {
    if (count === 0 || isChord(event)) return;
    if (event.key === 'ArrowDown') goTo(0);
    else if (event.key === 'Enter') onOpen(0);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const mounted = new AbortController();
    searchField()?.addEventListener('keydown', (event) => onField.current(event), {
      signal: mounted.signal,
    });
    return () => mounted.abort();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isChord(event)) return;
    const { key } = event;
    const goal = goalOf(key, shown, count);
    if (goal === undefined) {
      // The focused field takes the letter.
      if (key.length === 1 && key !== ' ') searchField()?.focus();
      return;
    }
    event.preventDefault();
    if (goal < 0) searchField()?.focus();
    else goTo(Math.min(goal, count - 1));
  };
  return { keys: { active: shown, onKeyDown, onFocus: setActive } satisfies ListKeys, rows };
}

/** @returns the row that a key leads to; -1 for the field above the list, undefined for none. */
function goalOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return at + pageLength;
    case 'PageUp':
      return Math.max(0, at - pageLength);
    default:
      return undefined;
  }
}

function searchField(): HTMLElement | null {
  return document.getElementById('library-search');
}

function isChord(event: KeyboardEvent): boolean {
  return event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
}
