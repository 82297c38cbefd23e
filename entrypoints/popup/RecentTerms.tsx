import { text } from '../../browser/text.ts';
import { TermLink } from '../../components/TermText.tsx';
import type { Article } from '../../engine/articles/article.ts';

/** The recent lookups, on one line. */
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
      <h2 id="recent-terms">{text('looked_up_last')}</h2>
      <p lang="en">
        {articles.map(({ id, name }) => (
          <TermLink key={id} text={name} id={id} onOpen={onOpen} />
        ))}
      </p>
    </section>
  );
}
