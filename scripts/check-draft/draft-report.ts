import type { Article } from '../../engine/articles/article.ts';
import { type PathStep, readingPath } from '../../engine/articles/reading-path.ts';
import type { AssessedDraft } from '../../engine/draft/assess-draft.ts';
import { type DraftTerm, stateOf, type TermState } from '../../engine/draft/check-draft.ts';
import { draftLevel } from '../../engine/draft/draft-level.ts';
import { LineIndex } from '../../engine/draft/line-index.ts';
import type { ReaderLevel } from '../../engine/salience/reader-level.ts';
import type { Level } from '../../glossary/categories.ts';
import { type Finding, findingsOf } from './findings.ts';
import type { DraftGlossary } from './read-own.ts';

/** A term of a draft, with what is known of it. */
export type ReportedTerm = {
  readonly term: DraftTerm;
  readonly article: Article;
  readonly state: TermState;
};

/** What is said of a draft. */
export type DraftReport = {
  readonly file: string;
  readonly draft: AssessedDraft;
  readonly lines: LineIndex;
  readonly level: Level | undefined;
  /** In the order of first uses. */
  readonly terms: readonly ReportedTerm[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** In what order a newcomer would need the terms, with those that they need first. */
  readonly path: readonly PathStep[];
};

/** Says what a reader misses in a draft. @param known the ids of terms that readers are known to know. */
export function draftReport(
  file: string,
  draft: AssessedDraft,
  { articles }: Pick<DraftGlossary, 'articles'>,
  reader: ReaderLevel,
  known: ReadonlySet<string>,
): DraftReport {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const isKnown = (id: string) => known.has(id);
  const terms = draft.terms.flatMap((term) => {
    const article = byId.get(term.id);
    return article ? [{ term, article, state: stateOf(term, reader, draft.traits, isKnown) }] : [];
  });
  // Entries of own glossaries have no level.
  const rated = terms.filter(({ article }) => !article.own);
  const open = rated.filter(({ state }) => state === 'unexplained' || state === 'late');
  return {
    file,
    draft,
    lines: new LineIndex(draft.source),
    level: draftLevel(
      open.map(({ article }) => article.level),
      rated.length,
    ),
    terms,
    findings: terms
      .flatMap(({ term, article, state }) => findingsOf(term, article, state, isKnown(term.id)))
      .toSorted((a, b) => a.use.start - b.use.start),
    path: readingPath(
      terms.map(({ term }) => term.id),
      (id) => byId.get(id)?.requires.map((need) => need.id) ?? [],
      isKnown,
    ),
  };
}
