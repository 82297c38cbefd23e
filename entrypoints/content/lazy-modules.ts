import type { Command, Part } from '../../browser/messages/message-protocol.ts';
import { ask } from '../../browser/messages/messages.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import type { Article } from '../../engine/articles/article.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import type { Evidence } from '../../engine/senses/page-evidence.ts';
import type { Painter, PainterFactory } from './painting/painter.ts';
import type { Mark } from './reading/mark.ts';

/** A page with its marks, as cards see it. */
export type MarkedPage = {
  readonly document: Document;
  /** Of the top page, which its frames follow. */
  readonly address: string;
  readonly painter: Pick<Painter, 'dress' | 'markAt' | 'markOf' | 'rectsOf'>;
  /** The marks shown now, in no order. */
  readonly marks: () => readonly Mark[];
  /** The id of a mark's entry. */
  readonly idOf: (mark: Pick<Mark, 'entry'>) => string;
  readonly findArticle: (id: string) => Promise<Article | undefined>;
  /** What the marks were decided by; nothing where nothing is marked. */
  readonly grounds: Grounds | undefined;
};

/** What decides which forms mean their entries. */
export type Grounds = { readonly lexicon: Lexicon; readonly evidence: () => Evidence };

/** The cards of one page, of which one at most is open. */
export type Cards = {
  /** Marks that are gone: a card that belongs to one of them closes. */
  forget(marks: readonly Mark[]): void;
  takeIn(settings: Settings): void;
  /** Does what the reader asks for by a key. */
  obey(command: Command): void;
  /** Opens a mark's card as if it were clicked. */
  open(mark: Mark): void;
  /** The id of the term that the context menu was last opened on; empty if it was none. */
  termAtMenu(): string;
};

/** What each part hands over. Parts run in the same isolated world as the content script. */
export type PartApi = {
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
  'term-navigation': { readonly jumpTo: (marks: readonly Mark[], signal: AbortSignal) => void };
};

/** Where parts leave what they hand over: on the isolated world's global, unseen by the page. */
const shelf = globalThis as { glossParts?: Partial<PartApi> };

/** Called by a part's script when it runs. */
export function providePart<Name extends Part>(name: Name, api: PartApi[Name]): void {
  shelf.glossParts = { ...shelf.glossParts, [name]: api };
}

/**
 * Brings a part in, if it is not here yet.
 *
 * @throws Error if the background cannot run scripts in this frame.
 */
export async function loadPart<Name extends Part>(name: Name): Promise<PartApi[Name]> {
  const here = shelf.glossParts?.[name];
  if (here) return here;
  await ask('part', name);
  const loaded = shelf.glossParts?.[name];
  if (!loaded) throw new Error(`The part "${name}" did not arrive.`);
  return loaded;
}
