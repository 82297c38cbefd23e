import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const folder = 'public/_locales';

function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8')) as Messages;
}

const english = messagesOf('en');

/** "$1" and so on, in the order of their numbers, each as often as it stands in a text. */
function placeholders(message: string | undefined): string[] {
  return (message?.match(/\$\w+\$?/g) ?? []).sort();
}

test('the languages are those that are promised', () =>
  expect(readdirSync(folder).sort()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'zh_CN']));

describe.each(readdirSync(folder))('%s', (locale) => {
  const messages = messagesOf(locale);

  test('holds the names of all texts, in the same order', () =>
    expect(Object.keys(messages)).toEqual(Object.keys(english)));

  test('holds the same placeholders in each', () => {
    for (const [name, { message }] of Object.entries(english)) {
      expect([name, ...placeholders(messages[name]?.message)]).toEqual([
        name,
        ...placeholders(message),
      ]);
    }
  });

  test('says something in each, with no space at its ends', () => {
    for (const { message } of Object.values(messages)) {
      expect(message).not.toBe('');
      expect(message.trim()).toBe(message);
    }
  });

  test('has the description within what stores allow', () =>
    expect(messages.description?.message.length).toBeLessThanOrEqual(132));
});
