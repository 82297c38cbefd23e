import type { Article } from '../../../engine/articles/article.ts';

type Given = Partial<Omit<Article, 'requires' | 'related' | 'contrast'>> & {
  readonly requires?: readonly string[];
  readonly related?: readonly string[];
  readonly contrast?: readonly string[];
};

/** Articles for tests of maps, by id: what they are linked to, and what else a test speaks of. */
export function makeArticles(given: Readonly<Record<string, Given>>): Article[] {
  const reference = (id: string) => ({ id, name: id });
  return Object.entries(given).map(
    ([id, { requires = [], related = [], contrast = [], ...rest }]) => ({
      id,
      name: id,
      kind: 'term',
      category: 'alignment',
      level: 'basic',
      senses: [],
      sources: [],
      spellings: [],
      short: [],
      paragraph: [],
      notes: [],
      members: [],
      overviews: [],
      ...rest,
      requires: requires.map(reference),
      related: related.map(reference),
      contrast: contrast.map((other) => ({ ...reference(other), why: 'it differs' })),
    }),
  );
}
