import { useEffect, useRef } from 'preact/hooks';
import type { SaveProblem } from '../browser/messages/save-result.ts';
import { text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { headword } from './category-label.ts';
import { Problem } from './Problem.tsx';

/** How a reader has hidden a term: everywhere (`known`), or on one site (`hidden`). */
export type DismissedBy = 'known' | 'hidden';

/** Says that a term is no longer marked, and offers to undo that. */
export function DismissedNotice({
  article,
  how,
  problem,
  onUndo,
}: {
  readonly article: Article;
  readonly how: DismissedBy;
  /** Why it could not be undone. */
  readonly problem: SaveProblem | undefined;
  readonly onUndo: () => void;
}) {
  const undo = useRef<HTMLButtonElement>(null);
  // The pressed button is gone, so keyboard users continue from here.
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  const name = headword(article);
  return (
    <footer class="notice">
      <p role="status">{text(how === 'known' ? 'now_known' : 'now_hidden', name)}</p>
      <button type="button" ref={undo} onClick={onUndo}>
        {text('undo')}
      </button>
      <Problem problem={problem} />
    </footer>
  );
}
