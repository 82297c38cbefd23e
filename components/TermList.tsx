import MarkJs from 'mark.js';
import { useEffect, useRef } from 'preact/hooks';
import { countText, text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { subjectWords } from '../engine/articles/question.ts';
import { plainText } from '../engine/articles/text-piece.ts';
import { headword } from './category-label.ts';

/** An article in a list, and how often its term occurs on the page. */
export type ListedTerm = { readonly article: Article; readonly count: number };

/**
 * Terms to open, and to jump to on the page; see `useArrowKeys`. Pass the query as `key`: mark.js
 * changes the list's text without Preact knowing.
 */
export function TermList({
  label,
  query,
  terms,
  onOpen,
  onJump,
}: {
  readonly label: string;
  readonly query: string;
  readonly terms: readonly ListedTerm[];
  readonly onOpen: (id: string) => void;
  readonly onJump: (id: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (list.current && query.trim().length > 1) {
      new MarkJs(list.current).mark(subjectWords(query), {
        separateWordSearch: true,
        element: 'mark',
        exclude: ['.jump'],
      });
    }
  }, [query]);
  return (
    <ul class="results" aria-label={label} ref={list}>
      {terms.map(({ article, count }) => (
        <li key={article.id} data-row>
          <button
            type="button"
            class="result"
            lang="en"
            data-term={article.id}
            onClick={() => onOpen(article.id)}
          >
            <b>{headword(article)}</b>
            <span>{plainText(article.short)}</span>
          </button>
          {count > 0 && (
            <button
              type="button"
              class="jump"
              title={text('jump_title')}
              aria-label={countText('jump_label', count, article.name)}
              onClick={() => onJump(article.id)}
            >
              {count}×
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
