import type { Article } from '../../engine/articles/article.ts';
import type { DraftTerm, TermState, TermUse } from '../../engine/draft/check-draft.ts';

/** What a draft can be told about a term. */
export const findingKinds = ['unexplained', 'late', 'disputed'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something that a writer may want to change, at one place of a draft. */
export type Finding = {
  readonly kind: FindingKind;
  readonly term: DraftTerm;
  readonly article: Article;
  /** The use that it is about: the first in running text, or else in a heading. */
  readonly use: TermUse;
};

/**
 * @param isAccepted whether readers are said to know the term.
 * @returns what is to be told about a term.
 */
export function findingsOf(
  term: DraftTerm,
  article: Article,
  state: TermState,
  isAccepted: boolean,
): Finding[] {
  const use = term.uses.find(({ isInHeading }) => !isInHeading) ?? term.uses[0];
  if (!use) return [];
  const kinds = findingKinds.filter((kind) => {
    if (kind === 'disputed') return article.senses.length > 0 && !isAccepted;
    return kind === state;
  });
  return kinds.map((kind) => ({ kind, term, article, use }));
}
