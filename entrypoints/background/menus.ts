import { type Browser, browser } from 'wxt/browser';
import { sendToFrame } from '../../browser/messages/messages.ts';
import { lookUp } from '../../browser/pending-lookup.ts';
import { changeSetting } from '../../browser/settings/change-setting.ts';
import { type TextName, text } from '../../browser/text.ts';
import { placeOf, turnSite } from './turn-site.ts';

type Context = 'page' | 'selection' | 'link';

type Item = {
  readonly title: TextName;
  readonly contexts: [Context, ...Context[]];
  readonly run: (info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab) => Promise<void>;
};

/** What Gloss adds to the context menu of pages, by id. */
const items: Readonly<Record<string, Item>> = {
  lookup: {
    title: 'menu_look_up',
    contexts: ['selection'],
    run: ({ selectionText = '' }) => lookUp(selectionText.trim()),
  },
  never: {
    title: 'menu_never_mark',
    contexts: ['page', 'selection', 'link'],
    run: ({ frameId = 0 }, tab) => neverMark(frameId, tab),
  },
  site: {
    title: 'menu_site',
    contexts: ['page', 'selection', 'link'],
    run: (_, tab) => turnSite(tab),
  },
};

/** Pages that Gloss reads; the menu is for them alone. */
const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];

/** Makes the menu anew; browsers keep it until the extension is updated. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(items)) {
    browser.contextMenus.create({
      id,
      title: text(title, '%s'),
      contexts,
      documentUrlPatterns,
    });
  }
}

/** Does what is chosen in the menu. */
export function registerContextMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const item = Object.hasOwn(items, info.menuItemId) ? items[info.menuItemId] : undefined;
    if (item && tab) void item.run(info, tab);
  });
}

async function neverMark(frameId: number, tab: Browser.tabs.Tab): Promise<void> {
  const id = await sendToFrame(tab.id ?? -1, frameId, 'termAtMenu').catch(() => '');
  if (!id) return;
  await changeSetting('neverMarked', (ids) => [...new Set([...ids, id])], placeOf(tab));
}
