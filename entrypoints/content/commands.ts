import { type Command, commands } from '../../browser/messages/message-protocol.ts';
import { Articles } from './articles.ts';
import { focusedElement } from './deep-focus.ts';
import type { MarkedPage } from './lazy-modules.ts';

/** Elements that hold a document with a focus of its own. */
const framed = 'iframe, frame, object, embed, fencedframe';

/** @returns whether this frame has the focus, as opposed to one inside or beside it. */
export function isFocusedFrame(): boolean {
  if (focusedElement(document)?.matches(framed)) return false;
  return window === window.top || document.hasFocus();
}

/** Validates a message's arguments, which may be anything, as a single command. */
export function readCommand([name, ...others]: readonly unknown[]): [Command] | undefined {
  const command = commands.find((known) => known === name);
  return command && others.length === 0 ? [command] : undefined;
}

/** A page without marks, on which words can still be looked up. */
export function createUnmarkedPage(page: Document, address: string): MarkedPage {
  const articles = new Articles();
  return {
    document: page,
    address,
    painter: {
      boxes: () => [],
      markAt: () => undefined,
      marksIn: () => [],
      markOf: () => undefined,
      rectsOf: () => [],
    },
    marks: () => [],
    idOf: () => '',
    findArticle: (id) => articles.find(id),
    grounds: undefined,
  };
}
