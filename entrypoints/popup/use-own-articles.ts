import { useCallback, useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../browser/messages/messages.ts';
import type { TabTerm } from '../../browser/messages/tab-report.ts';
import type { Place } from '../../browser/settings/settings-store.ts';
import type { Article } from '../../engine/articles/article.ts';
import { parseOwnId } from '../../engine/lexicon/entry-ids.ts';

/**
 * @returns the articles of the reader's own entries among a page's terms, by id, and a function that adds
 *   others.
 */
export function useOwnArticles(terms: readonly TabTerm[], place: Place | undefined) {
  const [own, setOwn] = useState<ReadonlyMap<string, Article>>(new Map());
  const add = useCallback(
    async (ids: readonly string[]) => {
      const wanted = ids.filter((id) => parseOwnId(id));
      if (wanted.length === 0 || !place) return;
      const found = await sendMessage('articles', wanted).catch(() => []);
      setOwn((before) => new Map([...before, ...found.map((each) => [each.id, each] as const)]));
    },
    [place],
  );
  const ids = terms.map(({ id }) => id).filter((id) => parseOwnId(id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew on each rendering.
  useEffect(() => void add(ids), [ids.join(' '), add]);
  return { own, add };
}
