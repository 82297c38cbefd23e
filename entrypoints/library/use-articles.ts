import { useEffect, useMemo, useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { sendMessage } from '../../browser/messages/messages.ts';
import type { Article } from '../../engine/articles/article.ts';
import { parseOwnId } from '../../engine/lexicon/entry-ids.ts';

/** Articles by id. */
export type Articles = {
  readonly find: (id: string) => Article | undefined;
  /** Whether some of the reader's own are still to come. */
  readonly isLoading: boolean;
};

type Own = { readonly key: string; readonly articles: ReadonlyMap<string, Article> };

/**
 * @param version changes whenever entries of the reader's own may have.
 * @returns all bundled articles, and those of own entries with these ids once they are there.
 */
export function useArticles(ids: readonly string[], version: unknown): Articles {
  const [own, setOwn] = useState<Own>();
  const wanted = ids.filter((id) => parseOwnId(id));
  const key = wanted.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids.
  useEffect(() => {
    if (!key) return undefined;
    let isWanted = true;
    const take = (found: readonly Article[]) => {
      if (!isWanted) return;
      setOwn({ key, articles: new Map(found.map((article) => [article.id, article])) });
    };
    sendMessage('articles', wanted).then(take, () => take([]));
    return () => {
      isWanted = false;
    };
  }, [key, version]);
  return useMemo(
    () => ({
      find: (id) => bundledArticles().get(id) ?? own?.articles.get(id),
      isLoading: key !== '' && own?.key !== key,
    }),
    [own, key],
  );
}
