import { base64, surroundings } from 'virtual:glossary/lexicon';
import { version } from 'virtual:glossary/version';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { findArticles } from '../../browser/bundled-articles.ts';
import { lexiconKey } from '../../browser/lexicon-store.ts';
import type { BackgroundQuestions, Part } from '../../browser/messages/message-protocol.ts';
import { answer, noArguments } from '../../browser/messages/messages.ts';
import { showCount } from './badge.ts';
import { lookUp } from './look-up.ts';
import { privateSettings, savePrivately } from './private-windows.ts';

const lexicon = { version, base64, surroundings };

const scripts = {
  card: '/card.js',
  'element-painter': '/element-painter.js',
  'term-navigation': '/term-navigation.js',
} as const;

const someIds = v.tuple([
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(5_000)),
]);
const onePart = v.tuple([v.picklist(Object.keys(scripts) as Part[])]);
const oneText = v.tuple([v.pipe(v.string(), v.maxLength(1_000))]);
const oneHash = v.tuple([v.pipe(v.string(), v.maxLength(4_000), v.regex(/^(#.*)?$/))]);
const someValues = v.tuple([v.record(v.string(), v.unknown())]);

/** Answers what pages ask. */
export function answerPages(): void {
  answer<BackgroundQuestions>({
    articles: { read: reading(someIds), answer: (_, ids) => findArticles(ids) },
    lexicon: { read: noArguments, answer: () => lexicon },
    part: {
      read: reading(onePart),
      answer: ({ tabId, frameId }, part) => runPart(tabId, frameId, part),
    },
    lookUp: { read: reading(oneText), answer: (_, text) => lookUp(text, lexicon) },
    openLibrary: { read: reading(oneHash), answer: (_, hash) => openLibrary(hash) },
    topAddress: { read: noArguments, answer: ({ tabUrl }) => tabUrl },
    termsChanged: { read: noArguments, answer: ({ tabId }) => showCount(tabId) },
    privateSettings: {
      read: noArguments,
      answer: (asker) => (asker.isNormalTab ? {} : privateSettings()),
    },
    savePrivately: {
      read: reading(someValues),
      answer: (asker, values) => {
        if (asker.isNormalTab) throw new Error('This window is not private.');
        return savePrivately(values);
      },
    },
  });
}

/** Has pages find the lexicon beside their settings, in one reading. */
export async function storeLexicon(): Promise<void> {
  await browser.storage.local.set({ [lexiconKey]: lexicon });
}

async function openLibrary(hash: string): Promise<boolean> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + hash });
  return true;
}

async function runPart(tabId: number, frameId: number, part: Part): Promise<boolean> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [scripts[part]],
  });
  return true;
}

/** @returns a function that lets arguments through only if they have a schema's shape. */
function reading<Arguments>(schema: v.GenericSchema<unknown, Arguments>) {
  return (args: readonly unknown[]): Arguments | undefined => {
    const result = v.safeParse(schema, args);
    return result.success ? result.output : undefined;
  };
}
