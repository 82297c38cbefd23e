import { useEffect, useState } from 'preact/hooks';

/** What the library shows: an entry, or search results. */
export type Place =
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'search'; readonly query: string };

/** @returns the hash for a place: `#/corrigibility`, `#?q=reward`. */
export function hashOf(place: Place): string {
  return place.kind === 'entry'
    ? `#/${encodeURIComponent(place.id)}`
    : `#?${new URLSearchParams({ q: place.query })}`;
}

/** Parses a hash, which may be anything. */
export function placeOf(hash: string): Place {
  const id = /^#\/([\w-]+)$/.exec(hash)?.[1];
  if (id) return { kind: 'entry', id };
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
