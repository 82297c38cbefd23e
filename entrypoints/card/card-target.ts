import { sendMessage } from '../../browser/messages/messages.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import type { Found } from '../../components/card-actions.ts';
import type { Article } from '../../engine/articles/article.ts';
import { focusedElement, selectedRange } from '../content/deep-focus.ts';
import type { MarkedPage } from '../content/lazy-modules.ts';
import { elementOf } from '../content/reading/container.ts';
import type { Mark } from '../content/reading/mark.ts';
import { whyOf } from './why-of.ts';

/** What a card is opened for: a marked term, or selected text. */
export type CardTarget = {
  /** The element that holds the text. */
  readonly element: Element;
  /** @returns where the text is drawn, one rectangle per line, in CSS pixels of the viewport. */
  readonly rects: () => readonly DOMRect[];
  /** @returns undefined if the background script cannot be reached. */
  readonly find: (settings: Settings) => Promise<Found | undefined>;
  /** Shows on the page whether the text's card is open. */
  readonly setOpen: (open: boolean) => void;
};

/** The card targets of a page's marks. The same mark always has the same target. */
export class MarkTargets {
  readonly #page: MarkedPage;
  readonly #known = new WeakMap<Mark, CardTarget>();

  constructor(page: MarkedPage) {
    this.#page = page;
  }

  of(mark: Mark): CardTarget {
    const known = this.#known.get(mark);
    if (known) return known;
    const { painter, idOf, findArticle } = this.#page;
    const target = {
      element: mark.nodes[0]?.parentElement ?? elementOf(mark.block.container),
      rects: () => painter.rectsOf(mark),
      find: async (settings: Settings) => {
        const article = await findArticle(idOf(mark));
        if (!article) return undefined;
        const why = await whyOf(mark, this.#page, settings);
        return { kind: 'article', article, surface: painter.textOf(mark), why } as const;
      },
      setOpen: (open: boolean) => painter.setOpen(open ? mark : undefined),
    };
    this.#known.set(mark, target);
    return target;
  }
}

/**
 * @returns the reader's selection, in the page's text or in a field; undefined if there is none.
 */
export function selectedTarget(page: Document): CardTarget | undefined {
  const field = focusedElement(page);
  const typed =
    isField(field) && field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  if (field && typed) return lookedUp(typed, field, () => [field.getBoundingClientRect()]);
  const range = selectedRange(page);
  if (!range) return undefined;
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return element
    ? lookedUp(`${page.getSelection()}` || `${range}`, element, () => [...range.getClientRects()])
    : undefined;
}

function lookedUp(
  text: string,
  element: Element,
  rects: CardTarget['rects'],
): CardTarget | undefined {
  const query = text.replace(/\s+/g, ' ').trim();
  if (!query) return undefined;
  const find = async (): Promise<Found | undefined> => {
    try {
      const article = await sendMessage('lookUp', query);
      if (!article) return { kind: 'nothing', query };
      const surface = isSpelled(article, query) ? query : article.name;
      return { kind: 'article', article, surface, why: undefined };
    } catch {
      return undefined;
    }
  };
  // The selection shows by itself what the card is about.
  return { element, rects, find, setOpen: () => undefined };
}

function isField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && /^(text|search|url)$/.test(element.type))
  );
}

/** Whether a selection is a term's name in one of its spellings, and does not only contain or describe it. */
function isSpelled({ name, spellings }: Article, query: string): boolean {
  const met = query.toLowerCase();
  return [name, ...spellings].some((each) => each.toLowerCase() === met);
}
