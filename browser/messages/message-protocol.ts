import type { Article } from '../../engine/articles/article.ts';
import type { GlossaryRange, PackedContextModel } from '../../engine/lexicon/lexicon.ts';
import type { SiteState } from '../../engine/sites/site-state.ts';
import type { ReaderChoice } from './reader-choice.ts';
import type { SaveResult } from './save-result.ts';

/** Content scripts that are loaded only when needed. */
export type LazyModule = 'marking' | 'card' | 'element-painter' | 'term-navigation' | 'fading';

/** Commands that keyboard shortcuts send to a page. */
export const commands = ['next-term', 'previous-term', 'toggle-card', 'look-up'] as const;
export type Command = (typeof commands)[number];

/** A lexicon as it is stored and sent. */
export type StoredLexicon = {
  readonly version: string;
  /** Its arrays, in base64. */
  readonly base64: string;
  readonly context: PackedContextModel;
  /** See `lexiconSum`; what is stored is checked against it. */
  readonly sum: number;
  /** The reader's own glossaries in it. */
  readonly glossaries: readonly GlossaryRange[];
  /** How often these had been changed when it was compiled. */
  readonly revision: number;
};

/** How the browser's side panel can be reached from a card. */
export type SidePanelAccess =
  | { readonly kind: 'button' }
  /** The browser opens it only by its own interface; these keys are set for that. */
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'none' };

/** A term found on a page. */
export type FoundTerm = {
  /** The id of its entry. */
  readonly id: string;
  /** The number of occurrences, marked or not. */
  readonly count: number;
  /** Whether it is marked anywhere. */
  readonly isShown: boolean;
};

/** A frame's report about itself. */
export type PageReport = {
  readonly state: SiteState;
  readonly busy: boolean;
  /** The tag of the language for which it is passed over; empty if it is read. */
  readonly otherLanguage: string;
  /** Whether all its terms are marked for the moment, whatever the density. */
  readonly showsAll: boolean;
  /** The terms found in it, in page order. */
  readonly terms: readonly FoundTerm[];
};

/** Messages from pages to the background, as functions: arguments in, answer out. */
export type BackgroundMessages = {
  /** @returns the articles with these ids, in this order; unknown ids are left out. */
  articles(ids: readonly string[]): readonly Article[];
  /** Loads a lazy module into the sender's frame. */
  loadModule(name: LazyModule): boolean;
  /** @returns the lexicon for the sender's window, normal or private. */
  lexicon(): StoredLexicon;
  /** Stores the glossary where pages read it, and answers once it is there. */
  storeGlossary(): void;
  /**
   * @returns the entry that a text names, or else the best search result; nothing if none matches.
   */
  lookUp(text: string): Article | undefined;
  /** Opens a form to define a word that was selected in the sender's page. */
  define(term: string): boolean;
  /** Announces that the reader's own glossaries have changed. */
  glossariesChanged(): SaveResult;
  /** Opens the library in a new tab, at a hash such as `#/corrigibility`. */
  openLibrary(hash: string): boolean;
  /**
   * Opens a source's web address in a new tab beside the sender's.
   *
   * @param active whether to show the tab at once.
   */
  openSource(address: string, active: boolean): boolean;
  /** @returns how the side panel can be reached. */
  sidePanel(): SidePanelAccess;
  /** Opens the side panel of the sender's window with an entry, in response to a click. */
  openBeside(id: string): boolean;
  /** @returns the address of the sender's top page, for frames that cannot read it. */
  topAddress(): string;
  /** Announces that the terms marked in the sender's frame have changed. */
  termsChanged(): void;
  /** Announces that the pointer has come to rest on a mark, or has left it. */
  pointerOnTerm(on: boolean): void;
  /** @returns those of a page's terms that give way to others, as the reader has met them often. */
  fadedTerms(ids: readonly string[]): readonly string[];
  /** Says which terms the reader has seen marked. Counted only while they have chosen that. */
  termsMet(ids: readonly string[]): void;
  /** @returns the settings changed in private windows, by storage key. */
  privateSettings(): Readonly<Record<string, unknown>>;
  /** Stores what the reader has chosen in the sender's page. */
  choose(choice: ReaderChoice): SaveResult;
};

/** Messages to a frame of a page. */
export type PageMessages = {
  report(): PageReport;
  /**
   * Scrolls to the next occurrence of a term and makes it flash.
   *
   * @param open whether to open its card too.
   * @returns whether there is an occurrence.
   */
  jump(id: string, open: boolean): boolean;
  /** Marks all terms until Escape or the next navigation, or stops that. */
  toggleAllTerms(): void;
  /** @returns the id of the term that the context menu was last opened on; empty if none. */
  termAtMenu(): string;
  /** Opens the card of the selected text. @returns whether there is any in this frame. */
  lookUpSelection(): boolean;
  /** @returns whether this frame has the focus and so handled the command. */
  runCommand(command: Command): boolean;
};

/** Messages to pages that follow the settings. */
export type SettingsMessages = {
  settingsChanged(): void;
};

/** Messages to pages that follow the lexicon. */
export type LexiconMessages = {
  /** Announces that the lexicon has changed: it is to be read again. */
  lexiconChanged(): void;
};
