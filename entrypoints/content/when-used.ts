/** Calls back once, when the reader next does something with the page. */
export function whenUsed(onUse: () => void, signal: AbortSignal): void {
  const used = new AbortController();
  const until = AbortSignal.any([signal, used.signal]);
  const listen = () => {
    used.abort();
    onUse();
  };
  for (const event of ['pointermove', 'keydown', 'scroll', 'visibilitychange']) {
    addEventListener(event, listen, { capture: true, passive: true, signal: until });
  }
}
