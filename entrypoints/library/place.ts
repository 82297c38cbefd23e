import { useEffect, useState } from 'preact/hooks';

/** What the library shows: an entry, search results, or what the reader is learning. */
export type Place =
  | { readonly kind: 'learn'; readonly part: 'overview' | 'quiz' }
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'search'; readonly query: string };

/** A place of one kind. */
export type PlaceOf<Kind extends Place['kind']> = Extract<Place, { readonly kind: Kind }>;

/** @returns the hash for a place: `#/corrigibility`, `#?q=reward`, `#learn/quiz`. */
export function hashOf(place: Place): string {
  switch (place.kind) {
    case 'entry':
      return `#/${encodeURIComponent(place.id)}`;
    case 'learn':
      return place.part === 'quiz' ? '#learn/quiz' : '#learn';
    case 'search':
      return `#?${new URLSearchParams({ q: place.query })}`;
  }
}

/** Parses a hash, which may be anything. */
export function placeOf(hash: string): Place {
  const id = /^#\/([\w-]+)$/.exec(hash)?.[1];
  if (id) return { kind: 'entry', id };
  if (hash === '#learn') return { kind: 'learn', part: 'overview' };
  if (hash === '#learn/quiz') return { kind: 'learn', part: 'quiz' };
  return { kind: 'search', query: new URLSearchParams(hash.replace(/^#\??/, '')).get('q') ?? '' };
}

/** @returns the place in the current address, kept up to date. */
export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const mounted = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: mounted.signal });
    return () => mounted.abort();
  }, []);
  return placeOf(hash);
}
