import { base64 } from 'virtual:glossary/lexicon';
import { version } from 'virtual:glossary/version';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { findArticles } from '../../browser/bundled-articles.ts';
import { lexiconKey } from '../../browser/lexicon-store.ts';
import { answer, backgroundQuestions, type Part } from '../../browser/messages.ts';

const lexicon = { version, base64 };

const scripts = { card: '/card.js', 'element-painter': '/element-painter.js' } as const;

export default defineBackground(() => {
  answer(backgroundQuestions, {
    articles: (_, ids) => findArticles(ids),
    lexicon: () => lexicon,
    part: ({ tabId, frameId }, part: Part) => runPart(tabId, frameId, part),
    topAddress: ({ tabUrl }) => tabUrl,
  });
  browser.runtime.onInstalled.addListener(() => {
    // Pages then find the lexicon with their settings, in one reading.
    void browser.storage.local.set({ [lexiconKey]: lexicon });
  });
});

async function runPart(tabId: number, frameId: number, part: Part): Promise<boolean> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [scripts[part]],
  });
  return true;
}
