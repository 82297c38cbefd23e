import { useEffect, useRef } from 'preact/hooks';
import { ArticleText } from '../../components/ArticleText.tsx';
import { categoryLabel, headword } from '../../components/category-label.ts';
import type { Article } from '../../engine/articles/article.ts';
import { LearnButton } from './learn/LearnButton.tsx';

/** A full entry, with links to others. Its heading has the focus at first, to be read on from there. */
export function Entry({
  article,
  onOpen,
}: {
  readonly article: Article;
  readonly onOpen: (id: string) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article>
      <p class="tag">{categoryLabel(article)}</p>
      <h2 lang="en" tabIndex={-1} ref={heading}>
        {headword(article)}
      </h2>
      <ArticleText article={article} onOpen={onOpen} />
      <LearnButton key={article.id} id={article.id} name={article.name} />
    </article>
  );
}
