import { sendMessage } from '../../browser/messages/messages.ts';

/** How long changes of a page's terms are collected before they are reported, in ms. */
const delay = 300;

/** @returns a function to call when the marked terms change; it updates the badge. */
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
