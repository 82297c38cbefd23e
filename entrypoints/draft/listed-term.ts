import type { Article } from '../../engine/articles/article.ts';
import { readingPath } from '../../engine/articles/reading-path.ts';
import type { AssessedDraft } from '../../engine/draft/assess-draft.ts';
import { type DraftTerm, stateOf, type TermState } from '../../engine/draft/check-draft.ts';
import type { ReaderLevel } from '../../engine/salience/reader-level.ts';

/** A term of the draft, as the page lists it. */
export type ListedTerm = {
  readonly kind: 'used';
  readonly article: Article;
  readonly term: DraftTerm;
  readonly state: TermState;
};

/** A term that the draft does not use, and that its terms require. */
export type NeededTerm = { readonly kind: 'needed'; readonly article: Article };

/** @returns a draft's terms, in the order of their first uses. */
export function listTerms(
  { terms, traits }: AssessedDraft,
  articles: ReadonlyMap<string, Article>,
  reader: ReaderLevel,
): ListedTerm[] {
  return terms.flatMap((term): ListedTerm[] => {
    const article = articles.get(term.id);
    return article ? [{ kind: 'used', article, term, state: stateOf(term, reader, traits) }] : [];
  });
}

/** @returns terms in the order in which a reader needs them, with what they require. */
export function inReadingOrder(
  listed: readonly ListedTerm[],
  articles: ReadonlyMap<string, Article>,
): (ListedTerm | NeededTerm)[] {
  const byId = new Map(listed.map((each) => [each.article.id, each]));
  const needsOf = (id: string) => articles.get(id)?.requires.map((need) => need.id) ?? [];
  const isKnown = (id: string) => byId.get(id)?.state === 'familiar';
  return readingPath(byId.keys(), needsOf, isKnown).flatMap(({ id }) => {
    const article = articles.get(id);
    return byId.get(id) ?? (article ? { kind: 'needed' as const, article } : []);
  });
}

/** Which terms are listed. */
export const termFilters = ['all', 'unexplained', 'late', 'disputed'] as const;
export type TermFilter = (typeof termFilters)[number];

/** @returns whether a term is among those that a filter lists. */
export function passes({ article, state }: ListedTerm, filter: TermFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'disputed':
      return article.senses.length > 0;
    default:
      return state === filter;
  }
}
