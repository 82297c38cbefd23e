import { useEffect, useState } from 'preact/hooks';

/** What the library shows: an entry, the map of the field or of an entry, or search results. */
export type Place =
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'map'; readonly center?: string }
  | { readonly kind: 'search'; readonly query: string };

/** @returns the hash for a place: `#/corrigibility`, `#map/corrigibility`, `#?q=reward`. */
export function hashOf(place: Place): string {
  switch (place.kind) {
    case 'entry':
      return `#/${encodeURIComponent(place.id)}`;
    case 'map':
      return place.center === undefined ? '#map' : `#map/${encodeURIComponent(place.center)}`;
    case 'search':
      return `#?${new URLSearchParams({ q: place.query })}`;
  }
}

/** Parses a hash, which may be anything. */
export function placeOf(hash: string): Place {
  const id = /^#\/([\w-]+)$/.exec(hash)?.[1];
  if (id) return { kind: 'entry', id };
  const map = /^#map(?:\/([\w-]+))?$/.exec(hash);
  if (map) return { kind: 'map', ...(map[1] && { center: map[1] }) };
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
