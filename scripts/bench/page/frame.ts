import { now } from './clock.ts';

/**
 * Changes the page at the beginning of a frame.
 *
 * @returns how long that and the browser's own work for the frame (styles, layout, painting) keep the
 * page's thread, in ms. A message arrives when they are done.
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

/** Lets frames pass, as many as it takes for observers to report and their reports to be painted. */
export async function frames(count = 3): Promise<number> {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += await frame();
  return sum;
}
