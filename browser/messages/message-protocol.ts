import type { Article } from '../../engine/articles/article.ts';
import type { PackedContextModel } from '../../engine/lexicon/lexicon.ts';
import type { SiteState } from '../../engine/sites/site-state.ts';

/** Scripts of the page side that are loaded only where they are needed. */
export type LazyModule = 'card' | 'element-painter' | 'term-navigation';

/** What readers ask of a page by a key. */
export const commands = ['next-term', 'previous-term', 'toggle-card', 'look-up'] as const;
export type Command = (typeof commands)[number];

/** A lexicon as it is stored and sent. */
export type StoredLexicon = {
  readonly version: string;
  /** Its arrays, in base64. */
  readonly base64: string;
  readonly context: PackedContextModel;
};

/** A term that was found in a page. */
export type FoundTerm = {
  /** The id of its entry. */
  readonly id: string;
  /** How often it stands there, marked or not. */
  readonly count: number;
};

/** What a frame says of itself. */
export type PageReport = {
  readonly state: SiteState;
  readonly busy: boolean;
  /** The terms marked in it, in the order of the page. */
  readonly terms: readonly FoundTerm[];
};

/** Messages that pages put to the background, as functions: arguments in, answer out. */
export type BackgroundMessages = {
  /** Articles by id, in the order asked for; unknown ids are left out. */
  articles(ids: readonly string[]): readonly Article[];
  /** Runs a lazy module in the frame that asks. */
  loadModule(name: LazyModule): boolean;
  lexicon(): StoredLexicon;
  /** The entry that a text names, or else the one that fits it best; nothing if none does. */
  lookUp(text: string): Article | undefined;
  /** Opens the library in a tab of its own, at an address within it such as `#/corrigibility`. */
  openLibrary(hash: string): boolean;
  /** The address of the top page of the asking tab, for frames that cannot see it. */
  topAddress(): string;
  /** Tells that other terms than before are marked in the asking frame. */
  termsChanged(): void;
  /** What was changed in private windows, by storage key. */
  privateSettings(): Readonly<Record<string, unknown>>;
  /** Keeps changes of a private window in memory, by storage key. */
  savePrivately(values: Readonly<Record<string, unknown>>): void;
};

/** Messages put to a frame of a page. */
export type PageMessages = {
  report(): PageReport;
  /**
   * Brings the next occurrence of a term into view and makes it flash.
   *
   * @param open also opens its card.
   * @returns whether there is one.
   */
  jump(id: string, open: boolean): boolean;
  /** The id of the term that the context menu was last opened on; empty if it was none. */
  termAtMenu(): string;
  /** @returns whether the reader was in this frame, so that the command was meant for it. */
  runCommand(command: Command): boolean;
};

/** What pages in private windows are told. */
export type PrivateWindowMessages = {
  settingsChanged(): void;
};
