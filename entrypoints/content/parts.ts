import { ask } from '../../browser/messages.ts';
import type { Part } from '../../browser/questions.ts';
import type { Article } from '../../engine/article.ts';
import type { Mark } from './mark.ts';
import type { PainterFactory } from './painter.ts';

/** The open card. */
export type OpenCard = {
  /** @returns whether a point of the viewport, in CSS pixels, is on the card. */
  covers(x: number, y: number): boolean;
};

/** What the card must know to open. */
export type CardRequest = {
  readonly article: Article;
  /** Where the term is drawn, one rectangle a line; asked again whenever the page moves. */
  readonly anchor: () => readonly DOMRect[];
  /** Whether the term stands on a dark ground. */
  readonly dark: boolean;
  readonly findArticle: (id: string) => Promise<Article | undefined>;
  readonly onClose: () => void;
};

/** What each part hands over. Parts run in the same isolated world as the content script. */
export type PartApi = {
  card: { readonly openCard: (request: CardRequest, signal: AbortSignal) => OpenCard };
  'element-painter': { readonly createElementPainter: PainterFactory };
  guide: { readonly jumpTo: (marks: readonly Mark[], signal: AbortSignal) => void };
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
