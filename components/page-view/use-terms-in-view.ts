import { useEffect, useState } from 'preact/hooks';
import { followTerms } from '../../browser/messages/terms-in-view.ts';
import type { OpenPage } from './use-page.ts';

const none: ReadonlySet<string> = new Set();

/** @returns the ids of a page's terms that can be seen at the moment, as the page is scrolled. */
export function useTermsInView(page: OpenPage | undefined): ReadonlySet<string> {
  const [inView, setInView] = useState(none);
  useEffect(() => {
    const frameIds = page ? framesWithTerms(page) : [];
    if (!page || frameIds.length === 0) {
      setInView(none);
      return undefined;
    }
    const mounted = new AbortController();
    const inFrames = new Map<number, readonly string[]>();
    for (const frameId of frameIds) {
      const take = (ids: readonly string[]) => {
        inFrames.set(frameId, ids);
        setInView(new Set([...inFrames.values()].flat()));
      };
      void followTerms(page.tab.id, frameId, take, mounted.signal);
    }
    return () => mounted.abort();
  }, [page]);
  return inView;
}

function framesWithTerms({ report }: OpenPage): number[] {
  if (report.kind !== 'running') return [];
  return [...new Set(report.terms.flatMap(({ frameIds }) => frameIds))];
}
