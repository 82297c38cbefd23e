import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { countText } from '../../browser/text.ts';

/** Texts as a language has them; `language` is one of them. */
function speak(messages: Readonly<Record<string, string>>): void {
  const getMessage = (name: string, substitutions: string | string[] = []) =>
    (messages[name] ?? '').replace(/\$(\d)/g, (_, at) => [substitutions].flat()[at - 1] ?? '');
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(getMessage as never);
}

beforeEach(() =>
  speak({ language: 'en', term_count_one: '$1 term', term_count_other: '$1 terms' }),
);
afterEach(() => vi.restoreAllMocks());

test.each([
  [0, '0 terms'],
  [1, '1 term'],
  [2, '2 terms'],
  [1_500, '1,500 terms'],
])('%i in English', (count, expected) => expect(countText('term_count', count)).toBe(expected));

test.each([
  [0, '0 terme'],
  [1, '1 terme'],
  [2, '2 termes'],
  [1_000_000, '1 000 000 termes'],
])('%i in French', (count, expected) => {
  speak({ language: 'fr', term_count_one: '$1 terme', term_count_other: '$1 termes' });
  expect(countText('term_count', count).replace(/\s/g, ' ')).toBe(expected);
});

test('languages without plural forms use one text', () => {
  speak({ language: 'ja', term_count_one: '用語 $1 件', term_count_other: '用語 $1 件' });
  expect(countText('term_count', 1)).toBe('用語 1 件');
});

test('other values follow the number', () => {
  speak({ language: 'en', jump_label_other: 'the next of $1 places of “$2”' });
  expect(countText('jump_label', 3, 'agent')).toBe('the next of 3 places of “agent”');
});
