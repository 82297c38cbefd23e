import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

/** The name of a text of the interface. English holds all of them; other locales hold the same. */
export type TextName = keyof typeof messages;

/**
 * Looks up a text of the interface in the reader's language.
 *
 * @param substitutions put in place of `$1`, `$2` and so on, or of the placeholders that name them.
 */
export function text(name: TextName, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(name, [...substitutions]);
}
