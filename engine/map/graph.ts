import type { Category, Level } from '../../glossary/categories.ts';
import type { Article } from '../articles/article.ts';

/** How two entries are linked: one is to be read first, they are related, or easily confused. */
export const linkKinds = ['requires', 'related', 'contrast'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** An entry on the map. */
export type MapNode = {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly level: Level;
  /** How central it is, from 0 to 1: how much builds on it, and how much is linked to it. */
  readonly weight: number;
};

/** A link between two nodes, by their positions in the graph. */
export type MapLink = {
  readonly kind: LinkKind;
  /** For `requires`, what is to be read first. */
  readonly from: number;
  readonly to: number;
};

/** Entries and the links between them. Plain data, so that it can be sent to a worker. */
export type MapGraph = {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
};

/** What a link counts for the weight of the nodes at its ends. */
const worth = { leads: 3, needs: 1, contrast: 1, related: 1 } as const;

/**
 * Makes the map of a glossary. Two entries have at most one link of a kind, and none as related if
 * they have another.
 */
export function mapOf(articles: Iterable<Article>): MapGraph {
  const all = [...articles];
  const at = new Map(all.map(({ id }, index) => [id, index]));
  const links: MapLink[] = [];
  const linked = { requires: new Set<string>(), related: new Set<string>(), contrast: new Set() };
  const pair = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const add = (kind: LinkKind, from: number, id: string, isTurned = false) => {
    const to = at.get(id);
    if (to === undefined || to === from) return;
    const key = pair(from, to);
    if (linked[kind].has(key)) return;
    if (kind === 'related' && (linked.requires.has(key) || linked.contrast.has(key))) return;
    linked[kind].add(key);
    links.push(isTurned ? { kind, from: to, to: from } : { kind, from, to });
  };
  all.forEach(({ requires }, index) => {
    for (const { id } of requires) add('requires', index, id, true);
  });
  all.forEach(({ contrast }, index) => {
    for (const { id } of contrast) add('contrast', index, id);
  });
  all.forEach(({ related }, index) => {
    for (const { id } of related) add('related', index, id);
  });
  const weights = weightsOf(all.length, links);
  const nodes = all.map(({ id, name, category, level }, index) => {
    return { id, name, category, level, weight: weights[index] ?? 0 };
  });
  return { nodes, links };
}

/** The square root keeps a few very central nodes from making all others look alike. */
function weightsOf(count: number, links: readonly MapLink[]): number[] {
  const sums = new Array<number>(count).fill(0);
  const add = (node: number, value: number) => {
    sums[node] = (sums[node] ?? 0) + value;
  };
  for (const { kind, from, to } of links) {
    add(from, kind === 'requires' ? worth.leads : worth[kind]);
    add(to, kind === 'requires' ? worth.needs : worth[kind]);
  }
  const most = Math.max(1, ...sums);
  return sums.map((sum) => Math.sqrt(sum / most));
}
