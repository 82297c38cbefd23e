import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

/** The name of a text of the interface. All locales have the same names as English. */
export type TextName = keyof typeof messages;

/**
 * Looks up a text of the interface in the reader's language.
 *
 * @param substitutions values for `$1`, `$2` and so on, or for the placeholders that name them.
 */
export function text(name: TextName, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(name, [...substitutions]);
}

/** Names for {@link countText}: each has one text for 1 and another for other numbers. */
export type CountName = {
  [Name in TextName]: Name extends `${infer Base}_one` ? Base : never;
}[TextName];

/**
 * Looks up a text that depends on a number, in the plural form of the reader's language. Rare forms
 * without a text (such as French "many") fall back to "other".
 *
 * @param count the value for `$1`, formatted for the language.
 * @param others values for `$2` and so on.
 */
export function countText(name: CountName, count: number, ...others: readonly string[]): string {
  const language = text('language');
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return text(`${name}_${form}`, new Intl.NumberFormat(language).format(count), ...others);
}
