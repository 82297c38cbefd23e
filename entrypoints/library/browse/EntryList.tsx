import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../browser/text.ts';
import type { EntryFilter } from '../../../engine/articles/entry-filter.ts';
import type { EntryIndex, ListedEntry } from '../../../engine/articles/entry-index.ts';
import { filterParams } from '../filter-params.ts';
import type { BrowsedGlossary } from '../own-entries.ts';
import { hashOf } from '../place.ts';
import { EntryRow } from './EntryRow.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useRows } from './use-rows.ts';

/** How many entries are printed; browsers take long for more. */
const mostPrinted = 2_000;

type ListProps = {
  readonly index: EntryIndex;
  readonly found: Uint32Array;
  readonly filter: EntryFilter;
  readonly isKnown: (id: string) => boolean;
  readonly glossaries: readonly BrowsedGlossary[];
  /** The id of the entry that the reader comes back from. */
  readonly leftAt: string | undefined;
  readonly onOpen: (id: string) => void;
};

/** The entries that were found, as links. Only those in view are rendered, and all when printing. */
export function EntryList(props: ListProps) {
  const { index, found, filter, leftAt, onOpen } = props;
  const list = useRef<HTMLUListElement>(null);
  const isPrinting = useIsPrinting();
  const idAt = (nth: number) => entryAt(index, found, nth)?.id ?? '';
  const start = leftAt === undefined ? -1 : found.indexOf(index.places.get(leftAt) ?? -1);
  const { keys, rows: current } = useListKeys(list, found.length, start, (nth) =>
    onOpen(idAt(nth)),
  );
  const width = list.current?.clientWidth ?? 640;
  const rows = useRows(
    list,
    found.length,
    idAt,
    (nth) => heightOf(entryAt(index, found, nth)?.short ?? '', width),
    keys.active,
  );
  current.current = rows;
  // Another list begins at its top.
  const key = filterParams(filter);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    keys.onFocus(0);
    scrollTo(0, 0);
  });
  const row = (nth: number, top?: number) => {
    const entry = entryAt(index, found, nth);
    if (!entry) return null;
    return (
      <EntryRow
        // mark.js changes a row's text without Preact knowing.
        key={`${entry.id} ${filter.query}`}
        entry={entry}
        href={hashOf({ kind: 'entry', id: entry.id, list: filter })}
        query={filter.query}
        nth={nth}
        count={found.length}
        top={top}
        isStop={nth === keys.active}
        isKnown={props.isKnown(entry.id)}
        glossary={props.glossaries.find(({ id }) => id === entry.glossary)}
        onMeasure={rows.measureElement}
        onFocus={() => keys.onFocus(nth)}
      />
    );
  };
  if (isPrinting) {
    const printed = Math.min(found.length, mostPrinted);
    return (
      <>
        <ul class="entry-list printed">{Array.from({ length: printed }, (_, nth) => row(nth))}</ul>
        {found.length > printed && <p>{text('print_more', String(found.length - printed))}</p>}
      </>
    );
  }
  return (
    <ul
      class="entry-list"
      ref={list}
      style={{ height: `${rows.getTotalSize()}px` }}
      onKeyDown={keys.onKeyDown}
    >
      {rows.getVirtualItems().map(({ index: nth, start: top }) => {
        return row(nth, top - rows.options.scrollMargin);
      })}
    </ul>
  );
}

function entryAt(index: EntryIndex, found: Uint32Array, nth: number): ListedEntry | undefined {
  return index.entries[found[nth] ?? -1];
}

/** About how high a row is, in CSS pixels, by the length of its text in UTF-16 units. */
function heightOf(short: string, width: number): number {
  const lines = Math.min(3, Math.ceil((short.length * 7) / Math.max(200, width - 28)));
  return 47 + lines * 22;
}

/** @returns whether the page is being printed. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const mounted = new AbortController();
    const { signal } = mounted;
    addEventListener('beforeprint', () => setPrinting(true), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => mounted.abort();
  }, []);
  return isPrinting;
}
