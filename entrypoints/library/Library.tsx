import { useEffect, useRef, useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { text } from '../../browser/text.ts';
import { ArticleText } from '../../components/ArticleText.tsx';
import { categoryLabel, headword } from '../../components/category-label.ts';
import { TermList } from '../../components/TermList.tsx';
import { useTheme } from '../../components/use-theme.ts';
import type { Article } from '../../engine/articles/article.ts';
import { createSearch } from '../../engine/articles/search.ts';
import { hashOf, usePlace } from './place.ts';

/** The whole glossary: a search, and one entry at a time. */
export function Library() {
  const theme = useTheme();
  const place = usePlace();
  const all = [...bundledArticles().values()];
  const [search] = useState(() => createSearch(all));
  const input = useRef<HTMLInputElement>(null);
  const article = place.kind === 'entry' ? bundledArticles().get(place.id) : undefined;
  const query = place.kind === 'search' ? place.query : '';
  const open = (id: string) => location.assign(hashOf({ kind: 'entry', id }));
  useEffect(() => {
    if (place.kind === 'search') input.current?.focus();
  }, [place.kind]);
  useEffect(() => {
    document.title = article ? `${headword(article)} · Gloss` : 'Gloss';
    scrollTo(0, 0);
  }, [article]);
  return (
    <main class={theme}>
      <header>
        <h1>
          <a href={hashOf({ kind: 'search', query: '' })}>Gloss</a>
        </h1>
        <input
          type="search"
          aria-label={text('search_library')}
          placeholder={text('search_library')}
          value={query}
          ref={input}
          onInput={(event) => {
            location.replace(hashOf({ kind: 'search', query: event.currentTarget.value }));
          }}
        />
      </header>
      {article ? (
        <Entry article={article} onOpen={open} />
      ) : (
        <section aria-label={text('library_title')}>
          <TermList
            key={query}
            label={text('library_title')}
            query={query}
            terms={(query.trim() ? search(query) : all).map((found) => ({
              article: found,
              count: 0,
            }))}
            onOpen={open}
            onJump={() => undefined}
          />
        </section>
      )}
    </main>
  );
}

function Entry({
  article,
  onOpen,
}: {
  readonly article: Article;
  readonly onOpen: (id: string) => void;
}) {
  return (
    <article key={article.id}>
      <p class="tag">{categoryLabel(article)}</p>
      <h2 lang="en">{headword(article)}</h2>
      <ArticleText article={article} onOpen={onOpen} />
    </article>
  );
}
