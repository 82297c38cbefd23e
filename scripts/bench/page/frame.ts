import { now } from './clock.ts';

/**
 * Changes the page at the beginning of a frame.
 *
 * @returns how long the change and the browser's work for the frame (styles, layout, painting)
 *   block the page's main thread, in ms. A posted message arrives when they are done.
 */
export function frame(change?: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const begun = now();
      change?.();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(now() - begun);
      port2.postMessage(null);
    });
  });
}

/** Waits for frames; by default enough for observers to fire and the results to be painted. */
export async function frames(count = 3): Promise<number> {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += await frame();
  return sum;
}
