import { sendMessage } from '../../browser/messages/messages.ts';

/** How long changes of a page's terms are collected before they are reported, in ms. */
const delay = 300;

/** @returns a function to call when the marked terms change; it updates the badge. */
export function createTermsNotifier(signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const tell = () => {
    // A page that the browser only prepares has no tab yet.
    if (signal.aborted || isPrerendering()) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void sendMessage('termsChanged').catch(() => undefined);
    }, delay);
  };
  document.addEventListener('prerenderingchange', tell, { once: true, signal });
  return tell;
}

/** Only Chromium renders pages before they are visited. */
function isPrerendering(): boolean {
  return (document as { readonly prerendering?: boolean }).prerendering === true;
}
