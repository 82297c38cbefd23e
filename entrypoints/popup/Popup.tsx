import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { saveSetting } from '../../browser/settings.ts';
import { ArticleText } from '../../components/ArticleText.tsx';
import { fieldTag, headword } from '../../components/headword.ts';
import { SearchResults } from '../../components/SearchResults.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { useTheme } from '../../components/use-theme.ts';
import { createSearch } from '../../engine/search.ts';
import { SiteControls } from './SiteControls.tsx';
import { usePage } from './use-page.ts';

/** So many results are drawn; who needs more types another letter. */
const mostResults = 30;

/** The popup: Gloss on this site, and the search over all entries. */
export function Popup() {
  const settings = useSettings();
  const page = usePage(settings);
  const theme = useTheme();
  const [search] = useState(() => createSearch([...bundledArticles().values()]));
  const [query, setQuery] = useState('');
  const [trail, setTrail] = useState<readonly string[]>([]);
  const open = bundledArticles().get(trail.at(-1) ?? '');
  const onOpen = (id: string) => setTrail([...trail, id]);
  return (
    <main class={theme}>
      <h1 class="unseen">Gloss</h1>
      {settings && page && <SiteControls settings={settings} page={page} onSave={saveSetting} />}
      {open ? (
        <article class="open" key={open.id}>
          <div class="bar">
            <button type="button" class="quiet" onClick={() => setTrail(trail.slice(0, -1))}>
              ← Back
            </button>
            <span>{fieldTag(open)}</span>
          </div>
          <h2>{headword(open)}</h2>
          <ArticleText article={open} full onOpen={onOpen} />
        </article>
      ) : (
        <section class="find">
          <input
            type="search"
            aria-label="Search the glossary"
            placeholder={`Search ${bundledArticles().size} terms…`}
            value={query}
            ref={(input) => input?.focus()}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          {query.trim() ? (
            <SearchResults
              key={query}
              query={query}
              results={search(query).slice(0, mostResults)}
              onOpen={onOpen}
            />
          ) : (
            <OnThisPage terms={page?.report?.terms ?? []} onOpen={onOpen} />
          )}
        </section>
      )}
      <footer>
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          Options
        </button>
      </footer>
    </main>
  );
}

function OnThisPage({
  terms,
  onOpen,
}: {
  readonly terms: readonly string[];
  readonly onOpen: (id: string) => void;
}) {
  const articles = terms.flatMap((id) => bundledArticles().get(id) ?? []);
  if (articles.length === 0) return null;
  return (
    <>
      <h2 class="label">
        On this page · {articles.length} {articles.length === 1 ? 'term' : 'terms'}
      </h2>
      <SearchResults query="" results={articles} onOpen={onOpen} />
    </>
  );
}
