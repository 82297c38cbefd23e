import { useEffect, useRef, useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { text } from '../../browser/text.ts';
import { headword } from '../../components/category-label.ts';
import { TermList } from '../../components/TermList.tsx';
import { useArrowKeys } from '../../components/use-arrow-keys.ts';
import { useTheme } from '../../components/use-theme.ts';
import { createAnsweringSearch } from '../../engine/articles/answers.ts';
import { Entry } from './Entry.tsx';
import { LazyLearnView } from './learn/LazyLearnView.tsx';
import { hashOf, usePlace } from './place.ts';

/** The whole glossary: a search, and one entry at a time. */
export function Library() {
  const theme = useTheme();
  const place = usePlace();
  const all = [...bundledArticles().values()];
  const [search] = useState(() => createAnsweringSearch(all));
  const root = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const article = place.kind === 'entry' ? bundledArticles().get(place.id) : undefined;
  const isLost = place.kind === 'entry' && !article;
  const query = place.kind === 'search' ? place.query : '';
  const found = query.trim() ? search(query) : all;
  const open = (id: string) => location.assign(hashOf({ kind: 'entry', id }));
  useArrowKeys(root);
  useEffect(() => {
    if (!article && place.kind === 'search') input.current?.focus({ preventScroll: true });
  }, [article, place.kind]);
  useEffect(() => {
    const title = text(place.kind === 'learn' ? 'learn_title' : 'library_title');
    document.title = `${article ? headword(article) : title} · Gloss`;
    scrollTo(0, 0);
  }, [article, place.kind]);
  return (
    <main class={theme} ref={root}>
      <header>
        <h1>
          <a href={hashOf({ kind: 'search', query: '' })}>
            <img src="/icon/icon.svg" alt="Gloss" width="24" height="24" /> {text('library_title')}
          </a>
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
        <a class="to-draft" href={hashOf({ kind: 'learn', part: 'overview' })}>
          {text('learn_title')}
        </a>
        <a class="to-draft" href="/draft.html">
          {text('menu_draft')}
        </a>
      </header>
      {place.kind === 'learn' ? (
        <LazyLearnView place={place} />
      ) : article ? (
        <Entry key={article.id} article={article} onOpen={open} />
      ) : (
        <section aria-label={text('library_title')}>
          <p class="empty-state" role="status">
            {isLost && text('no_such_entry')}
            {found.length === 0 && text('nothing_found', query)}
          </p>
          <TermList
            key={query}
            label={text('library_title')}
            query={query}
            terms={found.map((article) => ({ article, count: 0 }))}
            onOpen={open}
            onJump={() => undefined}
          />
        </section>
      )}
    </main>
  );
}
