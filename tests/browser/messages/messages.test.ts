import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundMessages } from '../../../browser/messages/message-protocol.ts';
import {
  type Handlers,
  noArguments,
  onMessage,
  sendMessage,
} from '../../../browser/messages/messages.ts';

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
  onMessage<BackgroundMessages>(handlers);
  await expect(sendMessage('topAddress')).rejects.toThrow('Nobody answered.');
});

const articles = vi.fn(() => []);

const handlers: Handlers<BackgroundMessages> = {
  articles: {
    read: ([ids]) => (Array.isArray(ids) ? [ids as string[]] : undefined),
    handle: articles,
  },
  loadModule: { read: () => ['card'], handle: () => true },
  lexicon: {
    read: noArguments,
    handle: () => {
      throw new Error('no lexicon today');
    },
  },
  storeGlossary: { read: noArguments, handle: () => undefined },
  lookUp: { read: () => undefined, handle: () => undefined },
  define: { read: () => undefined, handle: () => true },
  glossariesChanged: { read: noArguments, handle: () => 'saved' },
  sidePanel: { read: noArguments, handle: () => ({ kind: 'none' }) },
  openBeside: { read: () => undefined, handle: () => true },
  openLibrary: { read: () => undefined, handle: () => true },
  openSource: { read: () => undefined, handle: () => true },
  topAddress: { read: noArguments, handle: () => 'https://example.org/' },
  termsChanged: { read: noArguments, handle: () => undefined },
  pointerOnTerm: { read: () => undefined, handle: () => undefined },
  fadedTerms: { read: () => undefined, handle: () => [] },
  termsMet: { read: () => undefined, handle: () => undefined },
  privateSettings: { read: noArguments, handle: () => ({}) },
  choose: { read: () => undefined, handle: () => 'saved' },
};

test('a question is answered', async () => {
  onMessage<BackgroundMessages>(handlers);
  expect(await sendMessage('topAddress')).toBe('https://example.org/');
});

test('a failing answer fails the question, with its reason', async () => {
  onMessage<BackgroundMessages>(handlers);
  await expect(sendMessage('lexicon')).rejects.toThrow('no lexicon today');
});

test.each([
  [{ gloss: 'articles', args: ['corrigibility'] }],
  [{ gloss: 'articles', args: {} }],
  [{ gloss: 'topAddress', args: ['more'] }],
  [{ gloss: 'constructor', args: [] }],
  [{ gloss: 'loadModule' }],
  ['articles'],
  [null],
])('what has the wrong shape is turned away at the door: %j', async (message) => {
  onMessage<BackgroundMessages>(handlers);
  articles.mockClear();
  const reply = await fakeBrowser.runtime.sendMessage(message).catch(() => undefined);
  expect(reply).toBeUndefined();
  expect(articles).not.toHaveBeenCalled();
});

test('nobody answers once the signal has aborted', async () => {
  const answering = new AbortController();
  onMessage<BackgroundMessages>(handlers, answering.signal);
  answering.abort();
  await expect(sendMessage('topAddress')).rejects.toThrow();
});
