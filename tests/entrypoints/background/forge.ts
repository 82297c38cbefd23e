import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerMessageHandlers } from '../../../entrypoints/background/answers.ts';

type Reply = { readonly ok: boolean; readonly value?: unknown; readonly error?: string };
type Listener = (
  message: unknown,
  sender: object,
  respond: (reply: Reply) => void,
) => true | undefined;

/** The page that a message comes from, as the browser says it. */
export type From = { readonly incognito?: boolean; readonly extension?: string };

/**
 * Starts the background's answers.
 *
 * @returns a function that hands them any message, as a taken-over renderer could. It returns nothing
 *   if the message is not answered.
 */
export function startAnswering(): (message: unknown, from?: From) => Promise<Reply> | undefined {
  const listeners: Listener[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as unknown as Listener);
  });
  registerMessageHandlers();
  return (message, { incognito = false, extension = fakeBrowser.runtime.id } = {}) => {
    const tab = { id: 7, url: 'https://page.example/', incognito };
    let reply: Promise<Reply> | undefined;
    for (const listener of listeners) {
      const { promise, resolve } = Promise.withResolvers<Reply>();
      if (listener(message, { id: extension, frameId: 0, tab }, resolve)) reply = promise;
    }
    return reply;
  };
}
