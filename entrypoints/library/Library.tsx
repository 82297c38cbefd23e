import { useEffect, useRef } from 'preact/hooks';
import { here } from '../../browser/settings/settings-store.ts';
import { text } from '../../browser/text.ts';
import { headword } from '../../components/category-label.ts';
import { useSettings } from '../../components/use-settings.ts';
import { useTheme } from '../../components/use-theme.ts';
import { everything } from '../../engine/articles/entry-filter.ts';
import { LibraryHeader } from './LibraryHeader.tsx';
import { useLibraryEntries } from './library-entries.ts';
import type { Place } from './place.ts';
import { type Articles, useArticles } from './use-articles.ts';
import { usePlace } from './use-place.ts';
import { useView } from './view-modules.ts';

const none: readonly string[] = [];

/** The library: a view for each kind of place, below the way to the others. */
export function Library() {
  const theme = useTheme();
  const { place: wanted, before, go } = usePlace();
  const settings = useSettings(here())?.settings;
  const library = useLibraryEntries(settings?.knownTerms ?? none);
  const articles = useArticles(idsOf(wanted), library.search);
  const isLost = wanted.kind === 'entry' && !articles.isLoading && !articles.find(wanted.id);
  const place: Place = isLost ? { kind: 'browse', filter: everything } : wanted;
  const View = useView(place.kind);
  const title = titleOf(place, articles.find);
  useEffect(() => {
    document.title = `${title} · Gloss`;
  }, [title]);
  useStartOfPlace(place);
  const search = (query: string) => {
    const filter = place.kind === 'browse' ? place.filter : everything;
    go(
      { kind: 'browse', filter: { ...filter, query } },
      place.kind === 'browse' ? 'replace' : 'push',
    );
  };
  return (
    <div class={`library ${theme}`}>
      <LibraryHeader place={place} onSearch={search} />
      <main>
        {View === 'failed' && (
          <p class="problem" role="alert">
            {text('gloss_updated')}
          </p>
        )}
        <p class="lost" role="status">
          {isLost && text('no_such_entry')}
        </p>
        {View && View !== 'failed' && (
          <View place={place} before={before} go={go} library={library} articles={articles} />
        )}
      </main>
    </div>
  );
}

/** The entries that a place names. */
function idsOf(place: Place): readonly string[] {
  if (place.kind === 'path') return place.ids;
  return place.kind === 'entry' ? [place.id] : none;
}

function titleOf(place: Place, find: Articles['find']): string {
  const nameOf = (id = '') => {
    const article = find(id);
    return article && headword(article);
  };
  switch (place.kind) {
    case 'browse':
      return place.filter.query.trim() || text('library_title');
    case 'entry':
      return nameOf(place.id) ?? text('library_title');
    case 'path': {
      const name = place.isPage ? undefined : nameOf(place.ids[0]);
      return name ? text('path_to', name) : text('path_title');
    }
    case 'map':
      return text('library_map');
    case 'learn':
      return text('library_learn');
  }
}

/** Shows another place from its top. Lists return to where they were on their own. */
function useStartOfPlace(place: Place): void {
  const key = place.kind === 'browse' ? 'browse' : JSON.stringify(place);
  const before = useRef(key);
  useEffect(() => {
    if (before.current !== key && place.kind !== 'browse') scrollTo(0, 0);
    before.current = key;
  }, [key, place.kind]);
}
