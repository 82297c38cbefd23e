import { useState } from 'preact/hooks';
import { countText, text } from '../../browser/text.ts';
import type { Article } from '../../engine/articles/article.ts';
import { toMarkdownList } from '../../engine/articles/escape-markdown.ts';
import { inOrder, type TermOrder, termOrders } from '../../engine/articles/term-order.ts';
import { type ListedTerm, TermList } from '../TermList.tsx';

/** The terms found on the page, sorted as the reader chooses. */
export function PageTerms({
  terms,
  find,
  query,
  onOpen,
  onJump,
}: {
  /** In page order. */
  readonly terms: readonly ListedTerm[];
  readonly find: (id: string) => Article | undefined;
  readonly query: string;
  readonly onOpen: (id: string) => void;
  readonly onJump: (id: string) => void;
}) {
  const [order, setOrder] = useState<TermOrder>('page');
  const [copied, setCopied] = useState('');
  const counts = new Map(terms.map(({ article, count }) => [article.id, count]));
  const ordered = inOrder(
    terms.map(({ article }) => article),
    order,
    find,
  );
  const listed = ordered.map((article) => ({ article, count: counts.get(article.id) ?? 0 }));
  const copy = async () => {
    const done = navigator.clipboard.writeText(toMarkdownList(ordered));
    setCopied(
      await done.then(
        () => text('copied'),
        () => text('not_copied'),
      ),
    );
  };
  return (
    <section aria-labelledby="page-terms">
      <div class="label">
        <h2 id="page-terms">{countText('on_page', terms.length)}</h2>
        <select
          aria-label={text('order_label')}
          value={order}
          onChange={({ currentTarget }) => setOrder(currentTarget.value as TermOrder)}
        >
          {termOrders.map((name) => (
            <option key={name} value={name} selected={name === order}>
              {text(`order_${name}`)}
            </option>
          ))}
        </select>
        <button type="button" class="quiet" title={text('copy_title')} onClick={() => void copy()}>
          {text('copy')}
        </button>
      </div>
      <p class="status" role="status">
        {copied}
      </p>
      <TermList
        key={`${query} ${order}`}
        label={text('on_page')}
        query={query}
        terms={listed}
        onOpen={onOpen}
        onJump={onJump}
      />
    </section>
  );
}
