import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hashOf, type Place, placeOf } from './place.ts';

/** The place in the address, and a way to change it. */
export type LivePlace = {
  readonly place: Place;
  /** Where the reader was before; undefined at first. */
  readonly before: Place | undefined;
  /**
   * Goes to another place.
   *
   * @param how whether to replace the present one in the history, as with each letter that is typed.
   */
  readonly go: (to: Place, how?: 'push' | 'replace') => void;
};

/** @returns the place in the current address, kept up to date. */
export function usePlace(): LivePlace {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const mounted = new AbortController();
    const { signal } = mounted;
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read, { signal });
    addEventListener('popstate', read, { signal });
    return () => mounted.abort();
  }, []);
  const go = useCallback((to: Place, how: 'push' | 'replace' = 'push') => {
    const next = hashOf(to);
    setHash(next);
    try {
      if (how === 'push') history.pushState(null, '', next);
      else history.replaceState(null, '', next);
    } catch {
      // Browsers limit how often pages may do that. The next change catches up.
    }
  }, []);
  const place = useMemo(() => placeOf(hash), [hash]);
  return { place, before: useBefore(place), go };
}

/** @returns the place of before the last change of its kind. */
function useBefore(place: Place): Place | undefined {
  const before = useRef<Place | undefined>(undefined);
  const last = useRef(place);
  if (last.current.kind !== place.kind) before.current = last.current;
  last.current = place;
  return before.current;
}
