import { useEffect, useState } from 'preact/hooks';

/** Where a reader is in the library: at one entry, or at what a search found. */
export type Place =
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'search'; readonly query: string };

/** @returns the hash of a place: `#/corrigibility`, `#?q=reward`. */
export function hashOf(place: Place): string {
  return place.kind === 'entry'
    ? `#/${encodeURIComponent(place.id)}`
    : `#?${new URLSearchParams({ q: place.query })}`;
}

/** Reads a hash, which may be anything. */
export function placeOf(hash: string): Place {
  const id = /^#\/([\w-]+)$/.exec(hash)?.[1];
  if (id) return { kind: 'entry', id };
  return { kind: 'search', query: new URLSearchParams(hash.replace(/^#\??/, '')).get('q') ?? '' };
}

/** The place that the address names, wherever it was changed. */
export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const mounted = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: mounted.signal });
    return () => mounted.abort();
  }, []);
  return placeOf(hash);
}
