import { text } from '../../browser/text.ts';
import { everything } from '../../engine/articles/entry-filter.ts';
import { hashOf, type Place } from './place.ts';

/** Places with entries, which the search field is for. */
const searchable: readonly Place['kind'][] = ['browse', 'entry', 'path'];

/** The library's name, the ways to its parts, and the search over all entries. */
export function LibraryHeader({
  place,
  onSearch,
}: {
  readonly place: Place;
  readonly onSearch: (query: string) => void;
}) {
  const parts = [
    {
      name: text('library_browse'),
      href: hashOf({ kind: 'browse', filter: everything }),
      isHere: place.kind === 'browse',
    },
    {
      name: text('library_map'),
      href: hashOf({ kind: 'map', id: undefined }),
      isHere: place.kind === 'map',
    },
    {
      name: text('library_learn'),
      href: hashOf({ kind: 'learn', part: 'overview' }),
      isHere: place.kind === 'learn',
    },
    { name: text('menu_draft'), href: '/draft.html', isHere: false },
    { name: text('section_glossaries'), href: '/glossaries.html', isHere: false },
  ];
  return (
    <header class="library-header">
      <h1>
        <a href={hashOf({ kind: 'browse', filter: everything })}>
          <img src="/icon/icon.svg" alt="Gloss" width="24" height="24" /> {text('library_title')}
        </a>
      </h1>
      <nav aria-label={text('sections')}>
        {parts.map(({ name, href, isHere }) => (
          <a key={href} href={href} aria-current={isHere ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {searchable.includes(place.kind) && (
        <input
          type="search"
          id="library-search"
          aria-label={text('search_library')}
          placeholder={text('search_library')}
          value={place.kind === 'browse' ? place.filter.query : ''}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        />
      )}
    </header>
  );
}
