import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long the pointer must be on a dot to mean it, and away from it to leave it, in ms. */
const delay = { on: 50, off: 160 } as const;

/**
 * @returns the position of the node that the pointer rests on, and a function to tell where it is. A
 *   pointer on its way across the map changes nothing.
 */
export function useHover(): readonly [number | undefined, (node: number | undefined) => void] {
  const [hovered, setHovered] = useState<number>();
  const timer = useRef(0);
  const waiting = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const hover = useCallback((node: number | undefined) => {
    if (waiting.current === node) return;
    waiting.current = node;
    clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => setHovered(node),
      node === undefined ? delay.off : delay.on,
    );
  }, []);
  return [hovered, hover];
}
