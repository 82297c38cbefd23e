import { browser } from 'wxt/browser';
import { type TextName, text } from './text.ts';

/** Tells of an extension page in which language it is, which way that is written, and its title. */
export function localizePage(title: TextName | undefined): void {
  const root = document.documentElement;
  root.lang = text('language');
  root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  if (title) document.title = text(title);
}
