import type { Article } from '../../../engine/articles/article.ts';
import { createSearch } from '../../../engine/articles/search.ts';
import { type Figure, figure, median } from '../figure.ts';
import type { Group } from '../group.ts';
import { Random } from '../random.ts';

/** The frame time of a 60 Hz display, in ms: results should be ready for the next frame. */
const oneFrame = 16;

/** How many names to type, letter by letter, each with a typo. */
const queries = 20;

/** Searching a glossary of 10,000 entries, in Node. */
export const searching: Group = {
  name: 'search',
  measure({ corpus, rounds }): Promise<Figure[]> {
    const random = new Random(1);
    const articles = corpus.terms.map((name, index) => makeArticle(name, index, corpus.terms));
    const search = createSearch(articles);
    const typed = Array.from({ length: queries }, () =>
      withTypo(random.pick(corpus.terms), random),
    );
    const keys = typed.flatMap((query) =>
      Array.from(query, (_, index) => query.slice(0, index + 1)),
    );
    for (const key of keys) search(key);
    const turns = Array.from({ length: rounds }, () =>
      keys.map((key) => timeOf(() => search(key))),
    );
    return Promise.resolve([
      figure(
        'search at 10,000 entries, a keystroke',
        turns.map(median),
        { atMost: oneFrame },
        ' ms',
      ),
      figure(
        'search at 10,000 entries, the slowest of 100 keystrokes',
        turns.map((times) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0),
        { atMost: oneFrame },
        ' ms',
      ),
    ]);
  },
};

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Swaps two letters near the middle. */
function withTypo(name: string, random: Random): string {
  const at = Math.max(1, Math.floor(name.length / 2) + random.between(-1, 1));
  return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
}

function makeArticle(name: string, index: number, terms: readonly string[]): Article {
  const others = [7, 101, 1_009, 5_003].map((step) => terms[(index + step) % terms.length]);
  return {
    id: `${index}`,
    name,
    kind: 'term',
    category: 'alignment',
    level: 'basic',
    senses: [],
    sources: [],
    spellings: [`${name}s`],
    short: [
      `A kind of ${others.slice(0, 2).join(' that is no ')}, unlike ${others.slice(2).join(' or ')}.`,
    ],
    paragraph: [],
    notes: [],
    requires: [],
    related: [],
    contrast: [],
    members: [],
    overviews: [],
  };
}
