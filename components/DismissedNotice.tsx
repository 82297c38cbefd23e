import { useEffect, useRef } from 'preact/hooks';
import { text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { headword } from './category-label.ts';

/** How a reader has put a term away: everywhere, or on one site. */
export type PutAway = 'known' | 'hidden';

/** Says that a term is not marked any more, and takes that back. */
export function DismissedNotice({
  article,
  how,
  onUndo,
}: {
  readonly article: Article;
  readonly how: PutAway;
  readonly onUndo: () => void;
}) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: whoever pressed it by key goes on from here.
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  const name = headword(article);
  return (
    <footer class="notice">
      <p role="status">{text(how === 'known' ? 'now_known' : 'now_hidden', name)}</p>
      <button type="button" ref={undo} onClick={onUndo}>
        {text('undo')}
      </button>
    </footer>
  );
}
