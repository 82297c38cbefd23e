import MarkJs from 'mark.js';
import { useEffect, useRef } from 'preact/hooks';
import { type Article, plainText } from '../engine/article.ts';
import { headword } from './headword.ts';

/** What a search found. Give it the query as `key`: mark.js changes its text behind Preact's back. */
export function SearchResults({
  query,
  results,
  onOpen,
}: {
  readonly query: string;
  readonly results: readonly Article[];
  readonly onOpen: (id: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (list.current && query.trim().length > 1) {
      new MarkJs(list.current).mark(query, { separateWordSearch: true, element: 'mark' });
    }
  }, [query]);
  if (results.length === 0) {
    return <p class="empty">No term is called “{query}”, and no definition speaks of it.</p>;
  }
  return (
    <ul class="results" ref={list}>
      {results.map((article) => (
        <li key={article.id}>
          <button type="button" onClick={() => onOpen(article.id)}>
            <b>{headword(article)}</b>
            <span>{plainText(article.short)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
