import type { Article } from '../engine/article.ts';
import type { SiteState } from '../engine/site-state.ts';
import type { PackedSurroundings } from '../engine/surroundings.ts';

/** Parts of the page side that are brought in only where a term was found. */
export type Part = 'card' | 'element-painter';

/** A lexicon as it is stored and sent. */
export type StoredLexicon = {
  readonly version: string;
  /** Its arrays, in base64. */
  readonly base64: string;
  readonly surroundings: PackedSurroundings;
};

/** What a page says of itself to the popup. */
export type PageReport = {
  readonly state: SiteState;
  readonly busy: boolean;
  /** Ids of the entries marked on the page. */
  readonly terms: readonly string[];
};

/** Questions that pages put to the background, as functions: arguments in, answer out. */
export type BackgroundQuestions = {
  /** Articles by id, in the order asked for; unknown ids are left out. */
  articles(ids: readonly string[]): readonly Article[];
  /** Brings a part into the asking frame. */
  part(name: Part): boolean;
  lexicon(): StoredLexicon;
  /** The address of the top page of the asking tab, for frames that cannot see it. */
  topAddress(): string;
};

/** Questions that the popup puts to a page. */
export type PageQuestions = {
  report(): PageReport;
};
