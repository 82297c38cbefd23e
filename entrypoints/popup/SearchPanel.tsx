import { useEffect, useRef, useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import type { TabTerm } from '../../browser/messages/tab-report.ts';
import { loadRecent } from '../../browser/recent-terms.ts';
import { countText, text } from '../../browser/text.ts';
import { TermList } from '../../components/TermList.tsx';
import type { Article } from '../../engine/articles/article.ts';
import { createSearch, type Search } from '../../engine/articles/search.ts';
import { followArrows } from './arrow-keys.ts';
import { PageTerms } from './PageTerms.tsx';
import { RecentTerms } from './RecentTerms.tsx';

/** How many results are rendered; a longer query narrows them down. */
const mostResults = 30;

/** A search field for both the page's terms and the whole glossary. */
export function SearchPanel({
  query,
  pageTerms,
  showsAll,
  onShowAll,
  onQuery,
  onOpen,
  onJump,
  onDefine,
  own,
}: {
  readonly query: string;
  readonly pageTerms: readonly TabTerm[];
  /** Whether all terms are underlined for the moment. */
  readonly showsAll: boolean;
  readonly onShowAll: () => void;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onJump: (id: string) => void;
  readonly onDefine: (term: string) => void;
  /** The articles of own entries on the page, by id. */
  readonly own: ReadonlyMap<string, Article>;
}) {
  const input = useRef<HTMLInputElement>(null);
  const search = useRef<Search | null>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    input.current?.focus();
    void loadRecent().then(setRecent);
  }, []);
  const all = bundledArticles();
  const find = (id: string) => all.get(id) ?? own.get(id);
  const counts = new Map(pageTerms.map(({ id, count }) => [id, count]));
  const toTerm = (id: string) => {
    const article = find(id);
    return article ? [{ article, count: counts.get(id) ?? 0 }] : [];
  };
  const typed = query.trim();
  const found = () => {
    search.current ??= createSearch([...all.values()]);
    const ownTerms = createSearch([...own.values()])(typed);
    return [...ownTerms, ...search.current(typed)].map(({ id }) => id);
  };
  const ids = typed ? found() : pageTerms.map(({ id }) => id);
  const onPage = ids.filter((id) => counts.has(id)).flatMap(toTerm);
  const shown = new Set(pageTerms.flatMap(({ id, isShown }) => (isShown ? id : [])));
  const unmarked = onPage.filter(({ article: { id } }) => !shown.has(id));
  const others = typed ? ids.filter((id) => !counts.has(id)).slice(0, mostResults) : [];
  return (
    <search class="search" onKeyDown={followArrows}>
      <input
        type="search"
        class="field"
        aria-label={text('search_label')}
        placeholder={countText('search_hint', all.size)}
        value={query}
        ref={input}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {onPage.length > unmarked.length && (
        <PageTerms
          terms={onPage.filter(({ article: { id } }) => shown.has(id))}
          find={find}
          query={typed}
          onOpen={onOpen}
          onJump={onJump}
        />
      )}
      {(unmarked.length > 0 || showsAll) && (
        <section aria-labelledby="unmarked-terms">
          <div class="label">
            <h2 id="unmarked-terms">{countText('not_underlined', unmarked.length)}</h2>
            <button
              type="button"
              class="quiet"
              title={text('show_all_title')}
              aria-pressed={showsAll}
              onClick={onShowAll}
            >
              {text(showsAll ? 'show_fewer_terms' : 'show_all_terms')}
            </button>
          </div>
          <TermList
            key={`${typed} unmarked`}
            label={text('not_underlined')}
            query={typed}
            terms={unmarked}
            onOpen={onOpen}
            onJump={onJump}
          />
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="other-terms">
          <div class="label">
            <h2 id="other-terms">{text('in_glossary')}</h2>
          </div>
          <TermList
            key={typed}
            label={text('in_glossary')}
            query={typed}
            terms={others.flatMap(toTerm)}
            onOpen={onOpen}
            onJump={onJump}
          />
        </section>
      )}
      {!typed && <RecentTerms articles={recent.flatMap((id) => find(id) ?? [])} onOpen={onOpen} />}
      <p class="empty-state" role="status">
        {typed && ids.length === 0 ? text('nothing_found', typed) : ''}
      </p>
      {typed && ids.length === 0 && (
        <button type="button" class="remedy" onClick={() => onDefine(typed)}>
          {text('define_it')}
        </button>
      )}
    </search>
  );
}
