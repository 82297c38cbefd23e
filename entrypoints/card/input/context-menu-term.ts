import type { MarkedPage } from '../../content/lazy-modules.ts';
import type { Mark } from '../../content/reading/mark.ts';
import { listen } from '../../content/reading/page-listeners.ts';
import { markUnder } from './mark-under.ts';

/** @returns a getter for the mark that the context menu was last opened on. */
export function trackContextMenu(
  { document: page, painter }: Pick<MarkedPage, 'document' | 'painter'>,
  signal: AbortSignal,
): () => Mark | undefined {
  let mark: Mark | undefined;
  const note = ({ clientX, clientY }: MouseEvent) => {
    mark = markUnder(page, painter, clientX, clientY);
  };
  listen(window, 'contextmenu', note, { capture: true, signal });
  return () => mark;
}
