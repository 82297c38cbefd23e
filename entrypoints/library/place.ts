import { type EntryFilter, everything } from '../../engine/articles/entry-filter.ts';
import { filterParams, readFilter } from './filter-params.ts';

/** What the library shows. */
export type Place =
  /** Entries to browse. */
  | { readonly kind: 'browse'; readonly filter: EntryFilter }
  /** @property list what was browsed, through which one can go on. */
  | { readonly kind: 'entry'; readonly id: string; readonly list: EntryFilter }
  /** @property ids of the entries to be read: one, or those of a page. */
  | {
      readonly kind: 'path';
      readonly ids: readonly string[];
      readonly isPage: boolean;
      /** Whether it is cut to what can be read in five minutes. */
      readonly isShort: boolean;
    }
  /** @property id of the entry in its middle; undefined for the whole field. */
  | { readonly kind: 'map'; readonly id: string | undefined }
  | { readonly kind: 'learn'; readonly part: 'overview' | 'quiz' };

/** The pages of a library, each of which is a view of its own. */
export type PlaceOf<Kind extends Place['kind']> = Extract<Place, { readonly kind: Kind }>;

/** How many entries a reading path can be asked for; an address may hold anything. */
const mostIds = 1_000;

/** @returns the hash of a place: `#/corrigibility`, `#?q=reward&level=basic`, `#map/corrigibility`. */
export function hashOf(place: Place): string {
  switch (place.kind) {
    case 'browse':
      return `#${withParams('', filterParams(place.filter))}`;
    case 'entry':
      return `#/${withParams(encodeURIComponent(place.id), filterParams(place.list))}`;
    case 'path':
      return pathHash(place);
    case 'map':
      return place.id === undefined ? '#map' : `#map/${encodeURIComponent(place.id)}`;
    case 'learn':
      return place.part === 'quiz' ? '#learn/quiz' : '#learn';
  }
}

/** @returns the hash of an entry, apart from any list. */
export function entryAddress(id: string): string {
  return hashOf({ kind: 'entry', id, list: everything });
}

function pathHash({ ids, isPage, isShort }: PlaceOf<'path'>): string {
  const minutes = isShort ? 'minutes=5' : '';
  const list = ids.map(encodeURIComponent).join(',');
  if (!isPage) return withParams(`#path/${list}`, minutes);
  return withParams('#path', [`ids=${list}`, minutes].filter(Boolean).join('&'));
}

function withParams(path: string, params: string): string {
  return params ? `${path}?${params}` : path;
}

/** Parses a hash, which may be anything. What is not understood is a list of all entries. */
export function placeOf(hash: string): Place {
  const [path = '', ...rest] = hash.replace(/^#/, '').split('?');
  const params = new URLSearchParams(rest.join('?'));
  const [, view, id] = /^(map|learn|path)?(?:\/([\w-]+))?$/.exec(path) ?? [];
  switch (view) {
    case 'map':
      return { kind: 'map', id };
    case 'learn':
      return { kind: 'learn', part: id === 'quiz' ? 'quiz' : 'overview' };
    case 'path':
      return pathPlace(id, params);
  }
  if (id !== undefined) return { kind: 'entry', id, list: readFilter(params) };
  return { kind: 'browse', filter: readFilter(params) };
}

function pathPlace(id: string | undefined, params: URLSearchParams): PlaceOf<'path'> {
  const isShort = params.get('minutes') === '5';
  if (id !== undefined) return { kind: 'path', ids: [id], isPage: false, isShort };
  const given = (params.get('ids') ?? '').split(',').filter((each) => /^[\w-]+$/.test(each));
  const ids = [...new Set(given)].slice(0, mostIds);
  return { kind: 'path', ids, isPage: true, isShort };
}
