import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Article } from '../engine/article.ts';
import type { SiteState } from '../engine/site-state.ts';

/** Parts of the page side that are brought in only where a term was found. */
const parts = ['card', 'element-painter'] as const;
export type Part = (typeof parts)[number];

/** A lexicon as it is stored and sent. */
export type StoredLexicon = { readonly version: string; readonly base64: string };

/** What a page says of itself to the popup. */
export type PageReport = {
  readonly state: SiteState;
  readonly busy: boolean;
  /** Ids of the entries marked on the page. */
  readonly terms: readonly string[];
};

/** Questions that pages put to the background, with the shape of their arguments. */
export const backgroundQuestions = {
  /** Articles by id, in the order asked for; unknown ids are left out. */
  articles: v.tuple([v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(5_000))]),
  /** Brings a part into the asking frame. */
  part: v.tuple([v.picklist(parts)]),
  lexicon: v.tuple([]),
  /** The address of the top page of the asking tab, for frames that cannot see it. */
  topAddress: v.tuple([]),
};

/** Questions that the popup puts to a page. */
export const pageQuestions = {
  report: v.tuple([]),
};

type Answers = {
  articles: readonly Article[];
  part: boolean;
  lexicon: StoredLexicon;
  topAddress: string;
  report: PageReport;
};

type Questions = typeof backgroundQuestions | typeof pageQuestions;
type Arguments<Q extends Questions, Name extends keyof Q> = Q[Name] extends v.GenericSchema
  ? Extract<v.InferOutput<Q[Name]>, readonly unknown[]>
  : never;

/** Where a question comes from. */
type Asker = { readonly tabId: number; readonly frameId: number; readonly tabUrl: string };

/** One function for each question. */
export type Handlers<Q extends Questions> = {
  [Name in keyof Q & keyof Answers]: (
    asker: Asker,
    ...args: Arguments<Q, Name>
  ) => Answers[Name] | Promise<Answers[Name]>;
};

type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/** Asks the background. @throws Error if it cannot answer. */
export async function ask<Name extends keyof typeof backgroundQuestions>(
  name: Name,
  ...args: Arguments<typeof backgroundQuestions, Name>
): Promise<Answers[Name]> {
  return unwrap(await browser.runtime.sendMessage({ gloss: name, args })) as Answers[Name];
}

/** Asks the top frame of a tab. @throws Error if Gloss does not run there. */
export async function askPage<Name extends keyof typeof pageQuestions>(
  tabId: number,
  name: Name,
  ...args: Arguments<typeof pageQuestions, Name>
): Promise<Answers[Name]> {
  const message = { gloss: name, args };
  return unwrap(await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as Answers[Name];
}

/**
 * Answers questions. Messages that are none of ours, or whose arguments have the wrong shape, are not
 * answered.
 */
export function answer<Q extends Questions>(
  questions: Q,
  handlers: Handlers<Q>,
  signal?: AbortSignal,
): void {
  const listen = (
    message: unknown,
    sender: { id?: string; frameId?: number; tab?: { id?: number; url?: string } },
    respond: (reply: Reply) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const question = readQuestion(questions, message);
    if (!question) return undefined;
    const asker = {
      tabId: sender.tab?.id ?? -1,
      frameId: sender.frameId ?? 0,
      tabUrl: sender.tab?.url ?? '',
    };
    const handler = handlers[question.name as keyof Handlers<Q>] as (
      asker: Asker,
      ...args: readonly unknown[]
    ) => unknown;
    Promise.resolve()
      .then(() => handler(asker, ...question.args))
      .then(
        (value) => respond({ ok: true, value }),
        (error: unknown) => respond({ ok: false, error: String(error) }),
      );
    // Keeps the channel open until the answer is there, in every browser.
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

function readQuestion(questions: Questions, message: unknown) {
  const shape = v.safeParse(v.object({ gloss: v.string(), args: v.array(v.unknown()) }), message);
  if (!shape.success || !Object.hasOwn(questions, shape.output.gloss)) return undefined;
  const name = shape.output.gloss;
  const schema = (questions as Record<string, v.GenericSchema<readonly unknown[]>>)[name];
  const args = schema && v.safeParse(schema, shape.output.args);
  return args?.success ? { name, args: args.output } : undefined;
}

function unwrap(reply: unknown): unknown {
  const { ok, value, error } = (reply ?? {}) as { ok?: boolean; value?: unknown; error?: string };
  if (ok) return value;
  throw new Error(error ?? 'Nobody answered.');
}
