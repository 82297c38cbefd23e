import type { Command, LazyModule } from '../../browser/messages/message-protocol.ts';
import { sendMessage } from '../../browser/messages/messages.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import type { Article } from '../../engine/articles/article.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import type { PageEvidence } from '../../engine/senses/page-evidence.ts';
import type { Painter, PainterFactory } from './painting/painter.ts';
import type { Mark } from './reading/mark.ts';

/** A page with its marks, as cards see it. */
export type MarkedPage = {
  readonly document: Document;
  /** Of the top page, which its frames follow. */
  readonly address: string;
  readonly painter: Pick<Painter, 'applyStyle' | 'markAt' | 'markOf' | 'rectsOf'>;
  /** The marks shown now, in no order. */
  readonly marks: () => readonly Mark[];
  /** The id of a mark's entry. */
  readonly idOf: (mark: Pick<Mark, 'entry'>) => string;
  readonly findArticle: (id: string) => Promise<Article | undefined>;
  /** What the marks were decided by; nothing where nothing is marked. */
  readonly grounds: Grounds | undefined;
};

/** What decides which forms mean their entries. */
export type Grounds = { readonly lexicon: Lexicon; readonly evidence: () => PageEvidence };

/** The cards of one page, of which one at most is open. */
export type Cards = {
  /** Marks that are gone: a card that belongs to one of them closes. */
  forget(marks: readonly Mark[]): void;
  updateSettings(settings: Settings): void;
  /** Does what the reader asks for by a key. */
  runCommand(command: Command): void;
  /** Opens a mark's card as if it were clicked. */
  open(mark: Mark): void;
  /** The id of the term that the context menu was last opened on; empty if it was none. */
  termAtMenu(): string;
};

/** What each part hands over. Parts run in the same isolated world as the content script. */
export type ModuleApi = {
  card: {
    /** `move` is the pointer's last one, if it has moved since the cards were sent for. */
    readonly startCards: (
      page: MarkedPage,
      settings: Settings,
      move: PointerEvent | undefined,
      signal: AbortSignal,
    ) => Cards;
  };
  'element-painter': { readonly createElementPainter: PainterFactory };
  'term-navigation': {
    readonly scrollToTerm: (marks: readonly Mark[], signal: AbortSignal) => void;
  };
};

/** Where parts leave what they hand over: on the isolated world's global, unseen by the page. */
const registry = globalThis as { glossModules?: Partial<ModuleApi> };

/** Called by a part's script when it runs. */
export function registerModule<Name extends LazyModule>(name: Name, api: ModuleApi[Name]): void {
  registry.glossModules = { ...registry.glossModules, [name]: api };
}

/**
 * Brings a part in, if it is not here yet.
 *
 * @throws Error if the background cannot run scripts in this frame.
 */
export async function loadModule<Name extends LazyModule>(name: Name): Promise<ModuleApi[Name]> {
  const here = registry.glossModules?.[name];
  if (here) return here;
  await sendMessage('loadModule', name);
  const loaded = registry.glossModules?.[name];
  if (!loaded) throw new Error(`The part "${name}" did not arrive.`);
  return loaded;
}
