import { browser } from 'wxt/browser';
import { optionalApi } from '../optional-api.ts';
import type { Place } from '../settings/settings-store.ts';
import { rememberDraft } from './draft.ts';

/** The size of the window with the form, in CSS pixels. */
const size = { width: 460, height: 640 };

/**
 * Opens a form to define a word, in a window of its own: in the page, the page's listeners would hear
 * the keys.
 */
export async function openDefineForm(term: string, place: Place): Promise<void> {
  await rememberDraft({ term, place });
  const url = browser.runtime.getURL('/define.html');
  // Firefox for Android has no windows. A form for a private window is itself in a normal one, but
  // keeps what is typed in memory only.
  const windows = optionalApi('windows');
  if (windows) await windows.create({ url, type: 'popup', ...size });
  else await browser.tabs.create({ url });
}
