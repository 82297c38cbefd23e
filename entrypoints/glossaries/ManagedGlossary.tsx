import { useMemo, useState } from 'preact/hooks';
import { countText, text } from '../../browser/text.ts';
import type { OwnGlossary } from '../../engine/glossaries/own-glossary.ts';
import { searchEntries, toSearched } from './search-entries.ts';
import { sitesText } from './sites-text.ts';

/** How many entries are rendered; a longer query narrows them down. */
const mostShown = 50;

/** A glossary that the reader's organisation hands out, with a search in its entries. */
export function ManagedGlossary({
  glossary,
  wanted,
}: {
  readonly glossary: OwnGlossary;
  /** The id of an entry to search for at first; empty for none. */
  readonly wanted: string;
}) {
  const { name, color, entries, language, author, license, sites } = glossary;
  const [isOpen, setIsOpen] = useState(wanted !== '');
  const [query, setQuery] = useState(entries.find(({ id }) => id === wanted)?.term ?? '');
  const searched = useMemo(() => toSearched(isOpen ? entries : []), [entries, isOpen]);
  const found = useMemo(() => searchEntries(searched, query), [searched, query]);
  const about = [countText('entry_count', entries.length), author, license, sitesText(sites)];
  return (
    <li>
      <section aria-label={name}>
        <p>
          <b class={`badge badge-${color}`}>{name}</b>{' '}
          <small>{about.filter(Boolean).join(' · ')}</small>
        </p>
        <div class="buttons">
          <button
            type="button"
            class="button"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {text('glossary_entries')}
          </button>
        </div>
        {isOpen && (
          <div class="entries">
            <input
              type="search"
              aria-label={text('search_entries')}
              placeholder={text('search_entries')}
              value={query}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
            <ul aria-label={text('glossary_entries')}>
              {found.slice(0, mostShown).map(({ entry: { id, term, definition } }) => (
                <li class="entry" key={id}>
                  <div>
                    <b lang={language}>{term}</b>
                    <small lang={language}>{definition.slice(0, 200)}</small>
                  </div>
                </li>
              ))}
            </ul>
            <p role="status">
              {found.length > mostShown
                ? text('entries_more', String(mostShown), countText('entry_count', found.length))
                : countText('entry_count', found.length)}
            </p>
          </div>
        )}
      </section>
    </li>
  );
}
