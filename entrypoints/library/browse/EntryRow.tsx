import MarkJs from 'mark.js';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../../browser/text.ts';
import { headword } from '../../../components/category-label.ts';
import { LevelDots } from '../../../components/LevelDots.tsx';
import type { ListedEntry } from '../../../engine/articles/entry-index.ts';
import { subjectWords } from '../../../engine/articles/question.ts';
import type { BrowsedGlossary } from '../own-entries.ts';

/** An entry in the list: its name, what it means, and what kind of entry it is. */
export function EntryRow({
  entry,
  href,
  query,
  nth,
  count,
  top,
  isStop,
  isKnown,
  glossary,
  onMeasure,
  onFocus,
}: {
  readonly entry: ListedEntry;
  readonly href: string;
  readonly query: string;
  /** Its place in the list, from 0, and how many rows that has. */
  readonly nth: number;
  readonly count: number;
  /** How far down in the list it stands, in CSS pixels; undefined where all rows follow each other. */
  readonly top: number | undefined;
  /** Whether Tab leads to it. */
  readonly isStop: boolean;
  readonly isKnown: boolean;
  readonly glossary: BrowsedGlossary | undefined;
  readonly onMeasure: (row: HTMLElement | null) => void;
  readonly onFocus: () => void;
}) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!link.current || query.trim().length < 2) return;
    const words = new MarkJs(link.current);
    words.mark(subjectWords(query), { separateWordSearch: true, element: 'mark' });
  }, [query]);
  return (
    <li
      ref={onMeasure}
      data-index={nth}
      aria-setsize={count}
      aria-posinset={nth + 1}
      style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}
    >
      <a
        class="entry-row"
        href={href}
        ref={link}
        tabIndex={isStop ? 0 : -1}
        data-term={entry.id}
        onFocus={onFocus}
      >
        <span class="entry-head">
          <b lang={entry.language}>{headword(entry)}</b>
          {isKnown && <span class="entry-known">{text('progress_known')}</span>}
          {entry.level && <LevelDots level={entry.level} />}
          {glossary?.color && (
            <span class={`entry-glossary badge badge-${glossary.color}`}>{glossary.name}</span>
          )}
        </span>{' '}
        <span class="entry-short" lang={entry.language}>
          {entry.short}
        </span>
      </a>
    </li>
  );
}
