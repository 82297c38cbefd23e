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

/** The part of the names of {@link countText}: each has a text for one and a text for other numbers. */
export type CountName = {
  [Name in TextName]: Name extends `${infer Base}_one` ? Base : never;
}[TextName];

/**
 * Looks up a text that depends on a number, in the form that the reader's language uses for it. Rare
 * forms that Gloss has no text for (French "many") fall back to the one for other numbers.
 *
 * @param count put in place of `$1`, written as the language writes numbers.
 * @param others put in place of `$2` and so on.
 */
export function countText(name: CountName, count: number, ...others: readonly string[]): string {
  const language = text('language');
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return text(`${name}_${form}`, new Intl.NumberFormat(language).format(count), ...others);
}
