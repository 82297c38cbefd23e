import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import type { Article } from '../../engine/articles/article.ts';
import { ArticleText } from '../ArticleText.tsx';
import { categoryLabel, headword } from '../category-label.ts';

/** A full entry, with links to others. */
export function Entry({
  article,
  isOnPage,
  onOpen,
  onBack,
  onShow,
}: {
  readonly article: Article;
  readonly isOnPage: boolean;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
  readonly onShow: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article class="open">
      <div class="bar">
        <button type="button" class="quiet" onClick={onBack}>
          <span class="arrow" aria-hidden="true">
            ←
          </span>{' '}
          {text('back')}
        </button>
        <span>{categoryLabel(article)}</span>
      </div>
      <h2 ref={heading} tabIndex={-1} lang="en">
        {headword(article)}
      </h2>
      <ArticleText article={article} onOpen={onOpen} />
      {isOnPage && (
        <button type="button" class="remedy" onClick={onShow}>
          {text('show_on_page')}
        </button>
      )}
    </article>
  );
}
