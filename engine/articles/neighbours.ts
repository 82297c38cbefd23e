import type { Article, Reference } from './article.ts';

/** The references of entries to others, seen from the other side too. */
export type Neighbours = {
  /** The entries that require one. */
  readonly leadsTo: (id: string) => readonly Reference[];
  /** The entries that are related to one, whichever of both says so, and that neither needs. */
  readonly appearsWith: (id: string) => readonly Reference[];
};

/** Collects the references of all articles. */
export function neighboursOf(articles: Iterable<Article>): Neighbours {
  const leadsTo = new Map<string, Map<string, string>>();
  const appearsWith = new Map<string, Map<string, string>>();
  for (const { id, name, requires, related } of articles) {
    for (const need of requires) add(leadsTo, need.id, { id, name });
    for (const other of related) {
      add(appearsWith, id, other);
      add(appearsWith, other.id, { id, name });
    }
  }
  const read = (all: ReadonlyMap<string, ReadonlyMap<string, string>>, of: string) =>
    Array.from(all.get(of) ?? [], ([id, name]) => ({ id, name }));
  return {
    leadsTo: (id) => read(leadsTo, id),
    appearsWith: (id) =>
      read(appearsWith, id).filter(
        (other) => !leadsTo.get(id)?.has(other.id) && !leadsTo.get(other.id)?.has(id),
      ),
  };
}

function add(all: Map<string, Map<string, string>>, to: string, { id, name }: Reference): void {
  const known = all.get(to) ?? new Map<string, string>();
  known.set(id, name);
  all.set(to, known);
}
