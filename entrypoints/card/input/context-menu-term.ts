import type { Mark } from '../../content/reading/mark.ts';
import { listen } from '../../content/reading/page-listeners.ts';
import type { Painter } from '../../marking/painting/painter.ts';

/** @returns a getter for the mark that the context menu was last opened on. */
export function trackContextMenu(
  painter: Pick<Painter, 'markAt'>,
  signal: AbortSignal,
): () => Mark | undefined {
  let mark: Mark | undefined;
  const note = ({ clientX, clientY }: MouseEvent) => {
    mark = painter.markAt(clientX, clientY);
  };
  listen(window, 'contextmenu', note, { capture: true, signal });
  return () => mark;
}
