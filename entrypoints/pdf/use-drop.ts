import { useEffect, useState } from 'preact/hooks';

/**
 * Takes files that are dropped anywhere on the page.
 *
 * @param onDrop called with the first file; with nothing if what was dropped is none, such as a link.
 * @returns whether something is being dragged over the page.
 */
export function useDrop(onDrop: (file: File | undefined) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const mounted = new AbortController();
    const { signal } = mounted;
    const over = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      onDrop(event.dataTransfer?.files[0]);
    };
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return () => mounted.abort();
  }, [onDrop]);
  return isOver;
}
