import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, ask, backgroundQuestions } from '../../browser/messages.ts';

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
  answer(backgroundQuestions, handlers);
  await expect(ask('topAddress')).rejects.toThrow('Nobody answered.');
});

const handlers = {
  articles: vi.fn(() => []),
  part: () => true,
  lexicon: () => {
    throw new Error('no lexicon today');
  },
  topAddress: () => 'https://example.org/',
};

test('a question is answered', async () => {
  answer(backgroundQuestions, handlers);
  expect(await ask('topAddress')).toBe('https://example.org/');
});

test('a failing answer fails the question, with its reason', async () => {
  answer(backgroundQuestions, handlers);
  await expect(ask('lexicon')).rejects.toThrow('no lexicon today');
});

test.each([
  [{ gloss: 'articles', args: [[1]] }],
  [{ gloss: 'articles', args: ['corrigibility'] }],
  [{ gloss: 'articles', args: [['x'.repeat(101)]] }],
  [{ gloss: 'constructor', args: [] }],
  [{ gloss: 'part', args: ['../../evil'] }],
  ['articles'],
  [null],
])('what has the wrong shape is turned away at the door: %j', async (message) => {
  answer(backgroundQuestions, handlers);
  handlers.articles.mockClear();
  const reply = await fakeBrowser.runtime.sendMessage(message).catch(() => undefined);
  expect(reply).toBeUndefined();
  expect(handlers.articles).not.toHaveBeenCalled();
});

test('nobody answers once the signal has aborted', async () => {
  const answering = new AbortController();
  answer(backgroundQuestions, handlers, answering.signal);
  answering.abort();
  await expect(ask('topAddress')).rejects.toThrow();
});
