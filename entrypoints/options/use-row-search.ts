import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import { readSynonyms } from './synonyms.ts';

/**
 * The settings search. It hides rows that don't contain all words typed, and sections without rows.
 */
export type RowSearch = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** The element that contains the sections. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly found: boolean;
};

/** @param ready whether the options are rendered. */
export function useRowSearch(ready: boolean): RowSearch {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(true);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ready && list.current) setFound(showRows(list.current, query));
  }, [ready, query]);
  return { query, setQuery, list, found };
}

/** @returns whether any row is left. */
function showRows(list: HTMLElement, query: string): boolean {
  const synonymsOf = readSynonyms(text('options_synonyms').toLowerCase());
  const words = query.toLowerCase().split(/\s+/).filter(Boolean).map(synonymsOf);
  const holds = (content: string | null) =>
    words.every((word) => word.some((synonym) => (content ?? '').toLowerCase().includes(synonym)));
  const sections = [...list.querySelectorAll<HTMLElement>('section')];
  for (const section of sections) {
    const whole = holds(section.querySelector('h2')?.textContent ?? '');
    const rows = [...section.querySelectorAll<HTMLElement>('.row')];
    for (const row of rows) row.hidden = !whole && !holds(row.textContent);
    section.hidden = rows.every(({ hidden }) => hidden);
  }
  return sections.some(({ hidden }) => !hidden);
}
