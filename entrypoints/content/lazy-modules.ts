import type { Command, FoundTerm, LazyModule } from '../../browser/messages/message-protocol.ts';
import { sendMessage } from '../../browser/messages/messages.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import type { Article } from '../../engine/articles/article.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import type { PageEvidence } from '../../engine/senses/page-evidence.ts';
import type { Painter, PainterFactory } from '../marking/painting/painter.ts';
import type { FoundBlock } from './reading/found-block.ts';
import type { Mark } from './reading/mark.ts';
import type { Report } from './reading/scan-report.ts';
import type { PageSenses } from './senses/page-senses.ts';

/** A page and its marks, as the cards see it. */
export type MarkedPage = {
  readonly document: Document;
  /** The top page's address; frames follow its rules. */
  readonly address: string;
  readonly painter: Pick<
    Painter,
    'boxes' | 'markAt' | 'marksIn' | 'markOf' | 'rectsOf' | 'textOf' | 'setOpen'
  >;
  /** The marks currently shown, in no particular order. */
  readonly marks: () => readonly Mark[];
  readonly idOf: (mark: Pick<Mark, 'entry'>) => string;
  readonly findArticle: (id: string) => Promise<Article | undefined>;
  /** What the marks were decided by; undefined if nothing is marked. */
  readonly grounds: Grounds | undefined;
};

/** What a reader has done on a page while its cards were loaded. */
export type MissedInput = {
  /** The last pointer move. */
  readonly move?: PointerEvent;
  /** The last click or tap, and its innermost target. */
  readonly click?: { readonly event: MouseEvent; readonly target: EventTarget | undefined };
};

/** The data for deciding whether a form means its entry. */
export type Grounds = { readonly lexicon: Lexicon; readonly evidence: () => PageEvidence };

/** A page's cards. At most one is open. */
export type Cards = {
  /** Closes the card if it belongs to one of these marks, which are gone. */
  forget(marks: readonly Mark[]): void;
  updateSettings(settings: Settings): void;
  /** Runs a keyboard command. */
  runCommand(command: Command): void;
  /** Opens a mark's card as if it had been clicked. */
  open(mark: Mark): void;
  /**
   * Says in the open card that Gloss was updated, since nothing in it works any more.
   *
   * @returns whether a card is open.
   */
  tellUpdated(): boolean;
  /** The id of the term that the context menu was last opened on; empty if there was none. */
  termAtMenu(): string;
};

/** What is read, and who is told of it. */
export type PageToRead = {
  readonly page: Document;
  /** The top page's address; frames follow its rules. */
  readonly address: string;
  readonly lexicon: Lexicon;
  /** Called when the set of marked terms may have changed. */
  readonly onTerms: () => void;
};

/** A page that is being read, as its marking sees it. */
export type ReadPage = PageToRead & {
  /** What forms mean here, by all that has been read. */
  readonly senses: PageSenses;
  /** Lets a painter change the page without the change being read. */
  readonly withoutObserving: (change: () => void) => void;
};

/** Marks what is found on a page, and explains it. */
export type Marking = {
  /** Takes in what was found and lost. */
  read(report: Report): void;
  /** The terms found, marked or not, in page order. */
  readonly terms: FoundTerm[];
  /** Whether all terms are shown for the moment. */
  readonly showsAll: boolean;
  toggleAllTerms(): void;
  /** See `Cards`. */
  tellUpdated(): boolean;
  /** The id of the term that the context menu was last opened on; empty if there was none. */
  readonly termAtMenu: string;
  /** Applies changes that need no new reading; see `canUpdateLive`. */
  updateSettings(settings: Settings): void;
  runCommand(command: Command): Promise<void>;
  /** Scrolls to the next occurrence of a term; see `PageMessages`. */
  jump(id: string, open: boolean): Promise<boolean>;
};

/** Lets terms give way to others that the reader has met often. */
export type Fading = {
  /** Whether a term gives way, by the index of its entry. */
  readonly isFaded: (entry: number) => boolean;
  /** Calls back once it is known which of the terms in some blocks give way, in the order of the calls. */
  readonly whenKnown: (blocks: readonly FoundBlock[], read: () => void) => void;
  /** Takes in which marks are on the page. */
  readonly marksChanged: (marks: readonly Mark[]) => void;
};

/** What each lazy module exports. The modules run in the content script's isolated world. */
export type ModuleApi = {
  marking: {
    /** Everything is undone when the signal aborts. */
    readonly startMarking: (
      read: ReadPage,
      settings: Settings,
      signal: AbortSignal,
    ) => Promise<Marking>;
    readonly startUnmarked: (
      page: Document,
      address: string,
      settings: Settings,
      signal: AbortSignal,
    ) => Pick<Marking, 'runCommand'>;
  };
  card: {
    readonly startCards: (
      page: MarkedPage,
      settings: Settings,
      missed: MissedInput,
      signal: AbortSignal,
    ) => Cards;
  };
  'element-painter': { readonly createElementPainter: PainterFactory };
  'term-navigation': {
    readonly scrollToTerm: (marks: readonly Mark[], signal: AbortSignal) => void;
  };
  fading: {
    readonly startFading: (idOf: (entry: number) => string, signal: AbortSignal) => Fading;
  };
};

/**
 * Where lazy modules register their exports: on the isolated world's global object, which the page
 * cannot see.
 */
const registry = globalThis as { glossModules?: Partial<ModuleApi> };

/** Forgets the modules of an earlier instance, which cannot reach the extension any more. */
export function forgetModules(): void {
  registry.glossModules = {};
}

/** Called by a lazy module's script when it runs. */
export function registerModule<Name extends LazyModule>(name: Name, api: ModuleApi[Name]): void {
  registry.glossModules = { ...registry.glossModules, [name]: api };
}

/**
 * Loads a module, unless it is loaded already.
 *
 * @throws Error if the background script cannot run scripts in this frame.
 */
export async function loadModule<Name extends LazyModule>(name: Name): Promise<ModuleApi[Name]> {
  const here = registry.glossModules?.[name];
  if (here) return here;
  await sendMessage('loadModule', name);
  const loaded = registry.glossModules?.[name];
  if (!loaded) throw new Error(`The module "${name}" did not load.`);
  return loaded;
}
