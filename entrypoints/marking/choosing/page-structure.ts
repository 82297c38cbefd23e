import { elementAround } from '../../content/reading/container.ts';

/** Text around the article, or beside it, as pages name and structure it. */
const furniture = [
  'nav, footer, aside, menu, button, summary, figcaption, caption, th, address, time, dt, label',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"]',
  '[role="button"], [role="menu"], [role="tab"], [role="tablist"], [rel~="tag"], [rel~="author"]',
  ...[
    'tag',
    'tags',
    'byline',
    'breadcrumb',
    'breadcrumbs',
    'meta',
    'by',
    'toc',
    'hatnote',
    'karma',
  ].map((name) => `.${name}`),
  ...[
    'infobox',
    'navbox',
    'sidebar',
    'breadcrumb',
    'byline',
    'reference',
    'citation',
    'commit',
  ].map((part) => `[class*="${part}" i]`),
].join(', ');

/** Parts of a page that are read on their own: messages of a chat, comments, articles of a feed. */
const messages = [
  'article',
  '[role="article"]',
  '[data-message-id], [data-message-author-role], [data-testid^="conversation-turn"]',
  '.comment, .message, .post, .reply',
].join(', ');

/** What an element is part of. */
export type Surroundings = {
  /** Whether it is page furniture, such as navigation, or in it. */
  readonly isFurniture: boolean;
  readonly link: Element | undefined;
  /** The message, comment or article of a feed. */
  readonly message: Element | undefined;
};

const nothing: Surroundings = { isFurniture: false, link: undefined, message: undefined };

/**
 * Tells by structure alone what elements are part of: asking for layout would hold up the page. Each
 * element is looked at once, as neighbours share what is around them.
 */
export class PageStructure {
  readonly #known = new WeakMap<Element, Surroundings>();

  around(element: Element): Surroundings {
    const unknown: Element[] = [];
    let around: Surroundings | undefined;
    for (let at: Element | null = element; at && !around; at = elementAround(at)) {
      around = this.#known.get(at);
      if (!around) unknown.push(at);
    }
    let found = around ?? nothing;
    for (const inner of unknown.reverse()) {
      found = within(inner, found);
      this.#known.set(inner, found);
    }
    return found;
  }
}

/** @returns what an element is part of, itself included; the same object where it adds nothing. */
function within(element: Element, around: Surroundings): Surroundings {
  const isFurniture = around.isFurniture || element.matches(furniture);
  const link = element.matches('a[href]') ? element : around.link;
  const message = element.matches(messages) ? element : around.message;
  const { isFurniture: was, link: outerLink, message: outerMessage } = around;
  const addsNothing = isFurniture === was && link === outerLink && message === outerMessage;
  return addsNothing ? around : { isFurniture, link, message };
}
