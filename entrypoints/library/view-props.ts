import type { LibraryEntries } from './library-entries.ts';
import type { Place, PlaceOf } from './place.ts';
import type { Articles } from './use-articles.ts';
import type { LivePlace } from './use-place.ts';

/** What the views of the library are given. */
export type ViewProps<Kind extends Place['kind']> = {
  readonly place: PlaceOf<Kind>;
  readonly go: LivePlace['go'];
  readonly before: LivePlace['before'];
  readonly library: LibraryEntries;
  /** The articles that the place names. */
  readonly articles: Articles;
};
