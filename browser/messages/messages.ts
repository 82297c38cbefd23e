import { type Browser, browser } from 'wxt/browser';
import type {
  BackgroundMessages,
  LexiconMessages,
  PageMessages,
  SettingsMessages,
} from './message-protocol.ts';

type Messages = BackgroundMessages | PageMessages | SettingsMessages | LexiconMessages;

/** Where a message comes from. */
type Sender = {
  readonly tabId: number;
  readonly frameId: number;
  readonly tabUrl: string;
  /** Whether the sender is a page in a normal, not private, window. */
  readonly isNormalTab: boolean;
};

/** Validates and answers one kind of message. */
type Handler<Arguments extends readonly unknown[], Answer> = {
  /** Validates untrusted arguments. @returns nothing if they have the wrong shape. */
  readonly read: (args: readonly unknown[]) => Arguments | undefined;
  readonly handle: (sender: Sender, ...args: Arguments) => Answer | Promise<Answer>;
};

/** A handler for each message. */
export type Handlers<Q extends Messages> = {
  [Name in keyof Q]: Q[Name] extends (...args: infer Arguments) => infer Answer
    ? Handler<Arguments, Answer>
    : never;
};

type Tab = { readonly id: number; readonly url: string; readonly incognito: boolean };

type Reply = {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
};

type ArgumentsOf<Question> = Question extends (...args: infer Arguments) => unknown
  ? Arguments
  : never;
type AnswerOf<Question> = Question extends (...args: never) => infer Answer ? Answer : never;

/** Messages that are not sent again, since each opens a tab. */
const once: readonly (keyof BackgroundMessages)[] = ['openLibrary', 'openSource'];

/** How long to wait before a message is sent again, in ms, each time. */
const pauses = [20, 100, 500, 2_000];

/**
 * Sends a message to the background. If the browser stops the background before it has answered, the
 * message is sent again, which starts it anew.
 *
 * @throws Error if it does not answer.
 */
export async function sendMessage<Name extends keyof BackgroundMessages>(
  name: Name,
  ...args: ArgumentsOf<BackgroundMessages[Name]>
): Promise<AnswerOf<BackgroundMessages[Name]>> {
  const reply = await askUntilAnswered({ gloss: name, args }, once.includes(name) ? [] : pauses);
  return unwrap(reply) as AnswerOf<BackgroundMessages[Name]>;
}

async function askUntilAnswered(message: object, [pause, ...others]: number[]): Promise<unknown> {
  const asked = browser.runtime.sendMessage(message);
  if (pause === undefined) return asked;
  // Chromium rejects if nobody has answered, Firefox answers nothing.
  const reply: unknown = await asked.catch(() => undefined);
  if (reply !== undefined) return reply;
  await new Promise((resolve) => setTimeout(resolve, pause));
  return askUntilAnswered(message, others);
}

/**
 * Sends a message to a frame of a tab; 0 is the top one.
 *
 * @throws Error if Gloss is not running there.
 */
export async function sendToFrame<Name extends keyof PageMessages>(
  tabId: number,
  frameId: number,
  name: Name,
  ...args: ArgumentsOf<PageMessages[Name]>
): Promise<AnswerOf<PageMessages[Name]>> {
  const message = { gloss: name, args };
  const reply = await browser.tabs.sendMessage(tabId, message, { frameId });
  return unwrap(reply) as AnswerOf<PageMessages[Name]>;
}

/** Sends a message to all frames of a tab in which Gloss is running. */
export async function broadcastToFrames<Name extends keyof PageMessages>(
  tabId: number,
  name: Name,
  ...args: ArgumentsOf<PageMessages[Name]>
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { gloss: name, args }).catch(() => undefined);
}

/**
 * Calls back with the id of the sender's tab whenever a message is sent to the background, without
 * answering it.
 */
export function observeMessages(
  name: keyof BackgroundMessages,
  onHeard: (tabId: number) => void,
  signal: AbortSignal,
): void {
  const listen = (message: unknown, from: Browser.runtime.MessageSender) => {
    const { gloss } = (message ?? {}) as { gloss?: unknown };
    if (gloss === name) onHeard(from.tab?.id ?? -1);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), {
    once: true,
  });
}

/** Validates the arguments of messages that have none. */
export function noArguments(args: readonly unknown[]): [] | undefined {
  return args.length === 0 ? [] : undefined;
}

/**
 * Answers messages. Foreign messages, and those whose arguments have the wrong shape, are ignored.
 */
export function onMessage<Q extends Messages>(handlers: Handlers<Q>, signal?: AbortSignal): void {
  const listen = (
    message: unknown,
    from: { id?: string; frameId?: number; tab?: Partial<Tab> },
    respond: (reply: Reply) => void,
  ): true | undefined => {
    if (from.id !== browser.runtime.id) return undefined;
    const question = parseMessage(handlers, message);
    if (!question) return undefined;
    const { handler, args } = question;
    const sender = {
      tabId: from.tab?.id ?? -1,
      frameId: from.frameId ?? 0,
      tabUrl: from.tab?.url ?? '',
      isNormalTab: from.tab?.incognito === false,
    };
    // Handled at once: what browsers allow only after a click is refused even one microtask later.
    new Promise((resolve) => resolve(handler.handle(sender, ...args))).then(
      (value) => respond({ ok: true, value }),
      (error: unknown) => respond({ ok: false, error: String(error) }),
    );
    // Returning true keeps the channel open for an asynchronous answer in every browser.
    return true;
  };
  type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listen as Listener);
  signal?.addEventListener(
    'abort',
    () => browser.runtime.onMessage.removeListener(listen as Listener),
    { once: true },
  );
}

function parseMessage(handlers: object, message: unknown) {
  const { gloss: name, args } = (message ?? {}) as { gloss?: unknown; args?: unknown };
  if (typeof name !== 'string' || !Array.isArray(args) || !Object.hasOwn(handlers, name)) {
    return undefined;
  }
  const handler = (handlers as Record<string, Handler<readonly unknown[], unknown>>)[name];
  const read = handler?.read(args);
  return handler && read ? { handler, args: read } : undefined;
}

function unwrap(reply: unknown): unknown {
  const { ok, value, error } = (reply ?? {}) as Partial<Reply>;
  if (ok) return value;
  throw new Error(error ?? 'Nobody answered.');
}
