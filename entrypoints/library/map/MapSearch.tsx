import { useState } from 'preact/hooks';
import { countText, text } from '../../../browser/text.ts';
import { categoryName, headword } from '../../../components/category-label.ts';
import type { Article } from '../../../engine/articles/article.ts';

/** How many results are offered below the field; all of them are shown on the map. */
const mostOffered = 7;

/** A search field that offers entries to go to, while the map shows all that were found. */
export function MapSearch({
  query,
  found,
  onQuery,
  onPick,
}: {
  readonly query: string;
  readonly found: readonly Article[];
  readonly onQuery: (query: string) => void;
  readonly onPick: (id: string) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [current, setCurrent] = useState(-1);
  const offered = found.slice(0, mostOffered);
  const isShown = isOpen && offered.length > 0;
  const pick = (article: Article | undefined) => {
    if (!article) return;
    setIsOpen(false);
    onPick(article.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setIsOpen(true);
      setCurrent((before) => Math.min(Math.max(before + by, 0), offered.length - 1));
    } else if (event.key === 'Enter') pick(offered[Math.max(0, current)]);
    else if (event.key === 'Escape' && isShown) setIsOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div class="map-search">
      <input
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: it has a list of its own, and not the browser's
        role="combobox"
        list={undefined}
        aria-label={text('map_find')}
        aria-expanded={isShown}
        aria-controls="map-found"
        aria-autocomplete="list"
        aria-activedescendant={isShown && current >= 0 ? `map-found-${current}` : undefined}
        autocomplete="off"
        placeholder={text('map_find')}
        value={query}
        onInput={({ currentTarget }) => {
          setIsOpen(true);
          setCurrent(-1);
          onQuery(currentTarget.value);
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <p class="visually-hidden" role="status">
        {query.trim() && countText('map_found', found.length)}
      </p>
      <div
        class="map-found"
        id="map-found"
        role="listbox"
        aria-label={text('map_find')}
        hidden={!isShown}
      >
        {offered.map((article, index) => (
          // The focus stays in the field, as comboboxes have it.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles keys
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={article.id}
            id={`map-found-${index}`}
            role="option"
            aria-selected={index === current}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(article)}
          >
            <b lang="en">{headword(article)}</b> <small>{categoryName(article.category)}</small>
          </div>
        ))}
      </div>
    </div>
  );
}
