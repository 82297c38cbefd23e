import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTermsNotifier } from '../../../entrypoints/content/terms-notifier.ts';

/** Playwright's Chromium prepares no pages, so the test page says of itself that it is prepared. */
function setPrerendering(prerendering: boolean): void {
  Object.defineProperty(document, 'prerendering', { value: prerendering, configurable: true });
}

afterEach(() => Reflect.deleteProperty(document, 'prerendering'));

test('a page that is prepared beforehand tells of its terms once it is visited', async () => {
  const sent = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementation(async () => ({ ok: true }) as never);
  const stopping = new AbortController();
  setPrerendering(true);
  const tell = createTermsNotifier(stopping.signal);
  tell();
  // Longer than reports are held back.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(sent).not.toHaveBeenCalled();
  setPrerendering(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect(sent.mock.calls[0]?.[0]).toMatchObject({ gloss: 'termsChanged' });
  stopping.abort();
});
