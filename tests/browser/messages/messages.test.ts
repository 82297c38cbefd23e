import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundQuestions } from '../../../browser/messages/message-protocol.ts';
import { answer, ask, type Handlers, noArguments } from '../../../browser/messages/messages.ts';

/** WXT's fake sends messages from nobody; browsers name the extension that sent them. */
beforeEach(() => {
  fakeBrowser.reset();
  const { onMessage } = fakeBrowser.runtime;
  const wrapped = new Map<unknown, Listener>();
  const add = onMessage.addListener.bind(onMessage);
  const remove = onMessage.removeListener.bind(onMessage);
  vi.spyOn(onMessage, 'addListener').mockImplementation((listener) => {
    const named: Listener = (message, sender, respond) =>
      (listener as Listener)(message, { ...sender, id: fakeBrowser.runtime.id }, respond);
    wrapped.set(listener, named);
    add(named);
  });
  vi.spyOn(onMessage, 'removeListener').mockImplementation((listener) => {
    const named = wrapped.get(listener);
    if (named) remove(named);
  });
});

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => true;

test('a message from elsewhere is not answered', async () => {
  vi.restoreAllMocks();
  answer<BackgroundQuestions>(handlers);
  await expect(ask('topAddress')).rejects.toThrow('Nobody answered.');
});

const articles = vi.fn(() => []);

const handlers: Handlers<BackgroundQuestions> = {
  articles: {
    read: ([ids]) => (Array.isArray(ids) ? [ids as string[]] : undefined),
    answer: articles,
  },
  part: { read: () => ['card'], answer: () => true },
  lexicon: {
    read: noArguments,
    answer: () => {
      throw new Error('no lexicon today');
    },
  },
  lookUp: { read: () => undefined, answer: () => undefined },
  openLibrary: { read: () => undefined, answer: () => true },
  topAddress: { read: noArguments, answer: () => 'https://example.org/' },
  termsChanged: { read: noArguments, answer: () => undefined },
  privateSettings: { read: noArguments, answer: () => ({}) },
  savePrivately: { read: () => [{}], answer: () => undefined },
};

test('a question is answered', async () => {
  answer<BackgroundQuestions>(handlers);
  expect(await ask('topAddress')).toBe('https://example.org/');
});

test('a failing answer fails the question, with its reason', async () => {
  answer<BackgroundQuestions>(handlers);
  await expect(ask('lexicon')).rejects.toThrow('no lexicon today');
});

test.each([
  [{ gloss: 'articles', args: ['corrigibility'] }],
  [{ gloss: 'articles', args: {} }],
  [{ gloss: 'topAddress', args: ['more'] }],
  [{ gloss: 'constructor', args: [] }],
  [{ gloss: 'part' }],
  ['articles'],
  [null],
])('what has the wrong shape is turned away at the door: %j', async (message) => {
  answer<BackgroundQuestions>(handlers);
  articles.mockClear();
  const reply = await fakeBrowser.runtime.sendMessage(message).catch(() => undefined);
  expect(reply).toBeUndefined();
  expect(articles).not.toHaveBeenCalled();
});

test('nobody answers once the signal has aborted', async () => {
  const answering = new AbortController();
  answer<BackgroundQuestions>(handlers, answering.signal);
  answering.abort();
  await expect(ask('topAddress')).rejects.toThrow();
});
