import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { openDefineForm } from '../../browser/glossaries/open-define-form.ts';
import type { BackgroundMessages, LazyModule } from '../../browser/messages/message-protocol.ts';
import { noArguments, onMessage } from '../../browser/messages/messages.ts';
import { saveResultOf } from '../../browser/messages/save-result.ts';
import type { Place } from '../../browser/settings/settings-store.ts';
import { storeChoice } from '../../browser/settings/store-choice.ts';
import { openBeside, sidePanelAccess } from '../../browser/side-panel.ts';
import { parseOwnId } from '../../engine/lexicon/entry-ids.ts';
import { risks } from '../../glossary/categories.ts';
import { articleOf, findArticles } from './articles.ts';
import { showCountSoon } from './badge.ts';
import { currentLexicon, lexiconFor, publishLexicon } from './current-lexicon.ts';
import { storeGlossary } from './glossary.ts';
import { lookUp } from './look-up.ts';
import { offerHiding } from './menus.ts';
import { privateSettings } from './private-windows.ts';

const scripts = {
  marking: '/marking.js',
  card: '/card.js',
  'element-painter': '/element-painter.js',
  'term-navigation': '/term-navigation.js',
} as const;

const someIds = v.tuple([
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(5_000)),
]);
const oneId = v.tuple([v.pipe(v.string(), v.maxLength(100))]);
const oneModule = v.tuple([v.picklist(Object.keys(scripts) as LazyModule[])]);
const oneFlag = v.tuple([v.boolean()]);
const oneText = v.tuple([v.pipe(v.string(), v.maxLength(1_000))]);
const oneHash = v.tuple([v.pipe(v.string(), v.maxLength(4_000), v.regex(/^(#.*)?$/))]);
const oneSource = v.tuple([
  v.pipe(v.string(), v.maxLength(4_000), v.url(), v.regex(/^https?:/i)),
  v.boolean(),
]);
const id = v.pipe(v.string(), v.maxLength(100));
const address = v.pipe(v.string(), v.maxLength(100_000));
const oneChoice = v.tuple([
  v.variant('kind', [
    v.object({ kind: v.literal('know'), id, known: v.boolean() }),
    v.object({ kind: v.literal('hide'), address, id, hidden: v.boolean() }),
    v.object({ kind: v.literal('reject'), site: address, id, risk: v.picklist(risks) }),
  ]),
]);

/** Handles messages from pages. */
export function registerMessageHandlers(): void {
  onMessage<BackgroundMessages>({
    // A page asks for what it did not find in the storage, or found damaged.
    articles: {
      read: reading(someIds),
      handle: (sender, ids) => {
        if (!ids.every(parseOwnId)) void storeGlossary().catch(() => undefined);
        return findArticles(ids, placeOf(sender));
      },
    },
    lexicon: {
      read: noArguments,
      handle: (sender) => {
        void storeGlossary().catch(() => undefined);
        return lexiconFor(placeOf(sender));
      },
    },
    storeGlossary: { read: noArguments, handle: storeGlossary },
    loadModule: {
      read: reading(oneModule),
      handle: ({ tabId, frameId }, name) => runModule(tabId, frameId, name),
    },
    lookUp: {
      read: reading(oneText),
      handle: async (sender, text) => {
        const id = await lookUp(text, await currentLexicon(placeOf(sender)));
        return id === undefined ? undefined : articleOf(id, placeOf(sender));
      },
    },
    define: {
      read: reading(oneText),
      handle: async (sender, term) => {
        await openDefineForm(term, placeOf(sender));
        return true;
      },
    },
    glossariesChanged: { read: noArguments, handle: () => saveResultOf(publishLexicon()) },
    openLibrary: { read: reading(oneHash), handle: (_, hash) => openLibrary(hash) },
    openSource: {
      read: reading(oneSource),
      handle: ({ tabId }, url, active) => openTabBeside(tabId, url, active),
    },
    sidePanel: { read: noArguments, handle: sidePanelAccess },
    openBeside: {
      read: reading(oneId),
      handle: async ({ tabId }, wanted) => {
        await openBeside(tabId, wanted);
        return true;
      },
    },
    topAddress: { read: noArguments, handle: ({ tabUrl }) => tabUrl },
    termsChanged: { read: noArguments, handle: ({ tabId }) => showCountSoon(tabId) },
    pointerOnTerm: { read: reading(oneFlag), handle: (_, on) => offerHiding(on) },
    privateSettings: {
      read: noArguments,
      handle: (sender) => (sender.isNormalTab ? {} : privateSettings()),
    },
    choose: {
      read: reading(oneChoice),
      handle: ({ isNormalTab }, choice) =>
        saveResultOf(storeChoice(choice, isNormalTab ? 'normal' : 'private')),
    },
  });
}

function placeOf({ isNormalTab }: { readonly isNormalTab: boolean }): Place {
  return isNormalTab ? 'normal' : 'private';
}

async function openLibrary(hash: string): Promise<boolean> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + hash });
  return true;
}

/** In the same window, so that what is opened from a private one is not remembered either. */
async function openTabBeside(tabId: number, url: string, active: boolean): Promise<boolean> {
  const { windowId, index } = await browser.tabs.get(tabId);
  await browser.tabs.create({ url, active, windowId, index: index + 1, openerTabId: tabId });
  return true;
}

async function runModule(tabId: number, frameId: number, name: LazyModule): Promise<boolean> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [scripts[name]],
  });
  return true;
}

/**
 * @returns a function that validates a message's arguments against a schema; it returns undefined
 *   if they are invalid.
 */
function reading<Arguments>(schema: v.GenericSchema<unknown, Arguments>) {
  return (args: readonly unknown[]): Arguments | undefined => {
    const result = v.safeParse(schema, args);
    return result.success ? result.output : undefined;
  };
}
