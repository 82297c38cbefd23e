import { browser } from 'wxt/browser';
import { type TextName, text } from './text.ts';

/** Sets an extension page's language, text direction and title. */
export function localizePage(title: TextName | undefined): void {
  const root = document.documentElement;
  root.lang = text('language');
  root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  if (title) document.title = text(title);
}
