import type { Category } from '../../glossary/categories.ts';
import type { LinkKind, MapGraph } from './graph.ts';
import type { Neighbours, Side } from './neighbours.ts';

/** A row of the list that says what the map shows: a subject, one of its entries, or a link. */
export type TreeRow = {
  /** The same as long as the row is about the same. */
  readonly key: string;
  /** The row that it is below, by its key; nothing for subjects. */
  readonly parent?: string;
  /** Its number among the rows beside it, from 1, and how many these are. */
  readonly position: number;
  readonly count: number;
  /** Whether the rows below it are shown; nothing if there are none. */
  readonly isOpen?: boolean;
} & (
  | { readonly kind: 'subject'; readonly category: Category; readonly entries: number }
  | { readonly kind: 'entry'; readonly node: number }
  | { readonly kind: 'link'; readonly node: number; readonly side: Side }
);

/** What of a graph is listed, and how. */
export type TreeView = {
  /** The keys of the rows that are open. */
  readonly open: ReadonlySet<string>;
  readonly kinds: ReadonlySet<LinkKind>;
  readonly isShown: (node: number) => boolean;
  /** The order of the subjects. */
  readonly categories: readonly Category[];
};

/** @returns the rows that are seen, from the top to the bottom. */
export function treeRows(
  { nodes }: MapGraph,
  neighbours: Neighbours,
  { open, kinds, isShown, categories }: TreeView,
): TreeRow[] {
  const members = new Map<Category, number[]>();
  nodes.forEach(({ category }, node) => {
    if (!isShown(node)) return;
    const own = members.get(category);
    if (own) own.push(node);
    else members.set(category, [node]);
  });
  const shown = categories.filter((category) => members.has(category));
  return shown.flatMap((category, index): TreeRow[] => {
    const own = sortedByName(members.get(category) ?? [], nodes);
    const subject = {
      kind: 'subject',
      key: category,
      category,
      entries: own.length,
      position: index + 1,
      count: shown.length,
      isOpen: open.has(category),
    } as const;
    if (!subject.isOpen) return [subject];
    const entries = own.flatMap((node, at): TreeRow[] => {
      const key = `${category} ${nodes[node]?.id}`;
      const linked = (neighbours[node] ?? []).filter(({ link }) => kinds.has(link.kind));
      const entry = { kind: 'entry', key, node, parent: category } as const;
      const place = { position: at + 1, count: own.length };
      if (linked.length === 0) return [{ ...entry, ...place }];
      if (!open.has(key)) return [{ ...entry, ...place, isOpen: false }];
      const links = linked.map(({ node: other, side }, number): TreeRow => {
        return {
          kind: 'link',
          key: `${key} ${side} ${nodes[other]?.id}`,
          node: other,
          side,
          parent: key,
          position: number + 1,
          count: linked.length,
        };
      });
      return [{ ...entry, ...place, isOpen: true }, ...links];
    });
    return [subject, ...entries];
  });
}

/** @returns the keys of the rows to be opened for an entry to be seen, and its links. */
export function pathToEntry({ nodes }: MapGraph, node: number): string[] {
  const { id, category } = nodes[node] ?? {};
  return id && category ? [category, `${category} ${id}`] : [];
}

function sortedByName(members: readonly number[], nodes: MapGraph['nodes']): number[] {
  const nameOf = (node: number) => nodes[node]?.name.toLowerCase() ?? '';
  return members.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
