import { useEffect, useRef, useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import type { TabTerm } from '../../browser/messages/tab-report.ts';
import { loadRecent } from '../../browser/recent-terms.ts';
import { countText, text } from '../../browser/text.ts';
import { createAnsweringSearch } from '../../engine/articles/answers.ts';
import type { Article } from '../../engine/articles/article.ts';
import { createSearch, type Search } from '../../engine/articles/search.ts';
import { TermList } from '../TermList.tsx';
import { useArrowKeys } from '../use-arrow-keys.ts';
import { FoundUnmarked } from './FoundUnmarked.tsx';
import { PageTerms } from './PageTerms.tsx';
import { RecentTerms } from './RecentTerms.tsx';
import { TermsInView } from './TermsInView.tsx';
import { useHeld } from './use-held.ts';

/** How many results are rendered; a longer query narrows them down. */
const mostResults = 30;

/** A search field for both the page's terms and the whole glossary, and what it finds. */
export function SearchPanel({
  query,
  pageTerms,
  inView,
  noTerms,
  showsAll,
  leftAt,
  onShowAll,
  onQuery,
  onOpen,
  onJump,
  onPath,
  onDefine,
  own,
}: {
  readonly query: string;
  readonly pageTerms: readonly TabTerm[];
  /** See `PageView`. A page that is followed has one list, underlined or not. */
  readonly inView: ReadonlySet<string> | undefined;
  /** Says why the page has no terms, if it has none. */
  readonly noTerms: string;
  /** Whether all terms are underlined for the moment. */
  readonly showsAll: boolean;
  /** The entry that the reader has come back from; the focus returns to it. */
  readonly leftAt: string | undefined;
  readonly onShowAll: () => void;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onJump: (id: string) => void;
  /** Opens the reading path of the page's terms; undefined if it has none that may be remembered. */
  readonly onPath: (() => void) | undefined;
  readonly onDefine: (term: string) => void;
  /** The articles of own entries on the page, by id. */
  readonly own: ReadonlyMap<string, Article>;
}) {
  const panel = useRef<HTMLElement>(null);
  const search = useRef<Search | null>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => void loadRecent().then(setRecent), []);
  // Only when the panel comes up, since the entry stays the same as long as it is there.
  useEffect(() => {
    const left = leftAt && `[data-term="${CSS.escape(leftAt)}"]`;
    const start = left ? panel.current?.querySelector<HTMLElement>(left) : undefined;
    (start ?? panel.current?.querySelector('input'))?.focus();
  }, [leftAt]);
  useArrowKeys(panel);
  const [held, holding] = useHeld(inView);
  const all = bundledArticles();
  const find = (id: string) => all.get(id) ?? own.get(id);
  const counts = new Map(pageTerms.map(({ id, count }) => [id, count]));
  const toTerm = (id: string) => {
    const article = find(id);
    return article ? [{ article, count: counts.get(id) ?? 0 }] : [];
  };
  const typed = query.trim();
  const found = () => {
    search.current ??= createAnsweringSearch([...all.values()]);
    const ownTerms = createSearch([...own.values()])(typed);
    return [...ownTerms, ...search.current(typed)].map(({ id }) => id);
  };
  const ids = typed ? found() : pageTerms.map(({ id }) => id);
  const onPage = ids.filter((id) => counts.has(id)).flatMap(toTerm);
  const shown = new Set(pageTerms.flatMap(({ id, isShown }) => (isShown ? id : [])));
  const unmarked = inView ? [] : onPage.filter(({ article: { id } }) => !shown.has(id));
  const others = typed ? ids.filter((id) => !counts.has(id)).slice(0, mostResults) : [];
  return (
    <search class="search" ref={panel}>
      <input
        type="search"
        class="field"
        aria-label={text('search_label')}
        placeholder={countText('search_hint', all.size)}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <div class="found" {...holding}>
        {held && !typed && (
          <TermsInView
            terms={onPage.filter(({ article: { id } }) => held.has(id))}
            onOpen={onOpen}
            onJump={onJump}
          />
        )}
        {onPage.length > unmarked.length && (
          <PageTerms
            terms={inView ? onPage : onPage.filter(({ article: { id } }) => shown.has(id))}
            find={find}
            query={typed}
            onOpen={onOpen}
            onJump={onJump}
          />
        )}
        {(unmarked.length > 0 || (showsAll && !inView)) && (
          <FoundUnmarked
            terms={unmarked}
            query={typed}
            showsAll={showsAll}
            onShowAll={onShowAll}
            onOpen={onOpen}
            onJump={onJump}
          />
        )}
        {onPath && !typed && (
          <button key="path" type="button" class="quiet page-path" onClick={onPath}>
            {text('path_of_page')}
          </button>
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
        <p class="empty-state" role="status">
          {typed && ids.length === 0 && text('nothing_found', typed)}
          {!typed && ids.length === 0 && noTerms}
        </p>
        {typed && ids.length === 0 && (
          <button key="define" type="button" class="remedy" onClick={() => onDefine(typed)}>
            {text('define_it')}
          </button>
        )}
        {!typed && (
          <RecentTerms articles={recent.flatMap((id) => find(id) ?? [])} onOpen={onOpen} />
        )}
      </div>
    </search>
  );
}
