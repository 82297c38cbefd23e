import { useMemo, useState } from 'preact/hooks';
import { bundledArticles } from '../../../browser/bundled-articles.ts';
import { createAnsweringSearch } from '../../../engine/articles/answers.ts';
import type { Article } from '../../../engine/articles/article.ts';
import type { LinkKind, MapGraph } from '../../../engine/map/graph.ts';
import type { Category } from '../../../glossary/categories.ts';
import type { Choice } from './shown-map.ts';

/** What the reader looks for, in the picture and in the list alike. */
export type Chosen = {
  readonly choice: Choice;
  readonly query: string;
  readonly found: readonly Article[];
  readonly subject: Category | undefined;
  readonly setQuery: (query: string) => void;
  readonly setSubject: (subject: Category | undefined) => void;
};

let search: ReturnType<typeof createAnsweringSearch> | undefined;

export function useChoice(graph: MapGraph, kinds: ReadonlySet<LinkKind>): Chosen {
  const [query, setQuery] = useState('');
  const [subject, setSubject] = useState<Category>();
  const found = useMemo(() => {
    if (!query.trim()) return [];
    search ??= createAnsweringSearch([...bundledArticles().values()]);
    return search(query);
  }, [query]);
  const choice = useMemo((): Choice => {
    const wanted = query.trim() ? new Set(found.map(({ id }) => id)) : undefined;
    const isShown = (node: number) => {
      const { id = '', category } = graph.nodes[node] ?? {};
      return (!subject || category === subject) && (!wanted || wanted.has(id));
    };
    return { kinds, isShown, isNarrowed: subject !== undefined || wanted !== undefined };
  }, [graph, kinds, found, query, subject]);
  return { choice, query, found, subject, setQuery, setSubject };
}
