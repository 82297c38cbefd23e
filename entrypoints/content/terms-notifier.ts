import { sendMessage } from '../../browser/messages/messages.ts';

/** Changes of a page's terms are told together, so long after the first of them, in ms. */
const delay = 300;

/** @returns a function to call when other terms than before are marked: it has the badge follow. */
export function createTermsNotifier(signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void sendMessage('termsChanged').catch(() => undefined);
    }, delay);
  };
}
