import { useEffect } from 'preact/hooks';
import type { PdfView } from './pdf-view.ts';

/** What keys do beside moving through the pages. */
export type KeyActions = {
  readonly onFind: () => void;
  /** Goes to the next or previous occurrence of what was found. */
  readonly onAgain: (backwards: boolean) => void;
};

/** Sets up the keys that browsers' own PDF viewers have, and zooming with Ctrl and the wheel. */
export function useKeys(view: PdfView | undefined, { onFind, onAgain }: KeyActions): void {
  useEffect(() => {
    if (!view) return undefined;
    const mounted = new AbortController();
    const { signal } = mounted;
    const act = (event: KeyboardEvent): boolean => {
      const { key, shiftKey } = event;
      if (key === 'F3') return run(() => onAgain(shiftKey));
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
      if (/^f$/i.test(key)) return run(onFind);
      if (/^g$/i.test(key)) return run(() => onAgain(shiftKey));
      if (key === '+' || key === '=') return run(() => view.zoomBy(1));
      if (key === '-') return run(() => view.zoomBy(-1));
      if (key === '0') return run(() => view.zoomTo('auto'));
      return false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (act(event)) event.preventDefault();
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      view.zoomAround(Math.exp(-event.deltaY / 400), event.clientX, event.clientY);
    };
    addEventListener('keydown', onKey, { signal });
    addEventListener('wheel', onWheel, { signal, passive: false });
    return () => mounted.abort();
  }, [view, onFind, onAgain]);
}

function run(action: () => void): true {
  action();
  return true;
}
