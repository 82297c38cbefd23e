import { text } from '../../browser/text.ts';
import type { Article } from '../../engine/articles/article.ts';
import { headword } from '../category-label.ts';

/** The recent lookups, as a row of buttons. */
export function RecentTerms({
  articles,
  onOpen,
}: {
  readonly articles: readonly Article[];
  readonly onOpen: (id: string) => void;
}) {
  if (articles.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent-terms">
      <div class="label">
        <h2 id="recent-terms">{text('looked_up_last')}</h2>
      </div>
      <div class="chips" data-row lang="en">
        {articles.map((article) => (
          <button
            key={article.id}
            type="button"
            class="small"
            data-term={article.id}
            onClick={() => onOpen(article.id)}
          >
            {headword(article)}
          </button>
        ))}
      </div>
    </section>
  );
}
