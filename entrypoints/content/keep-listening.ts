/**
 * Adds listeners to the page's document and window, again whenever `document.open()` has removed them
 * along with the root element. Everything that listens there is added by this function.
 *
 * @param listen adds the listeners: always the same functions, so that none is added twice.
 */
export function keepListening(page: Document, listen: () => void, signal: AbortSignal): void {
  listen();
  const observer = new MutationObserver(listen);
  observer.observe(page, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
