import type { Article } from '../engine/article.ts';
import type { SiteState } from '../engine/site-state.ts';
import type { PackedSurroundings } from '../engine/surroundings.ts';

/** Parts of the page side that are brought in only where a term was found. */
export type Part = 'card' | 'element-painter';

/** What readers ask of a page by a key. */
export const commands = ['next-term', 'previous-term', 'toggle-card', 'look-up'] as const;
export type Command = (typeof commands)[number];

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
  /** The entry that a text names, or else the one that fits it best; nothing if none does. */
  lookUp(text: string): Article | undefined;
  /** Opens the library in a tab of its own, at an address within it such as `#/corrigibility`. */
  openLibrary(hash: string): boolean;
  /** The address of the top page of the asking tab, for frames that cannot see it. */
  topAddress(): string;
};

/** Questions that the popup and the background put to a page. */
export type PageQuestions = {
  report(): PageReport;
  /** @returns whether the reader was in this frame, so that the command was meant for it. */
  obey(command: Command): boolean;
};
