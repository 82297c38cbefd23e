import { useEffect, useState } from 'preact/hooks';

/** @returns whether the reader prefers dark pages. */
export function useDark(): boolean {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const mounted = new AbortController();
    query.addEventListener('change', () => setDark(query.matches), { signal: mounted.signal });
    return () => mounted.abort();
  }, [query]);
  return dark;
}

/** @returns the classes that give an extension page the reader's preferred colour scheme. */
export function useTheme(): string {
  return useDark() ? 'theme dark' : 'theme';
}
