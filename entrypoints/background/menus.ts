import { type Browser, browser } from 'wxt/browser';
import { sendToFrame } from '../../browser/messages/messages.ts';
import { lookUp } from '../../browser/pending-lookup.ts';
import { changeSetting } from '../../browser/settings/change-setting.ts';
import { settingKey } from '../../browser/settings/settings.ts';
import { type TextName, text } from '../../browser/text.ts';
import { isOnForSite, placeOf, turnSite } from './turn-site.ts';

type Context = 'page' | 'selection' | 'link';

type Item = {
  readonly title: TextName;
  readonly contexts: [Context, ...Context[]];
  readonly run: (info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab) => Promise<void>;
};

/** The context menu items, by id. */
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
    title: 'menu_site_off',
    contexts: ['page', 'selection', 'link'],
    run: (_, tab) => turnSite(tab),
  },
};

/** The menu is shown only on pages that Gloss can read. */
const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];

/** Recreates the menu items. The browser keeps them until the extension is updated. */
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
  await updateSiteItem();
}

/** Handles clicks on the menu items. */
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

/**
 * Keeps the site item's title correct for the active tab. It is updated in advance, because Chrome
 * has no event for a menu being opened.
 */
export function watchSiteItem(): void {
  const update = () => void updateSiteItem();
  browser.tabs.onActivated.addListener(update);
  browser.tabs.onUpdated.addListener((_, { url }, { active }) => {
    if (active && url) update();
  });
  browser.windows.onFocusChanged.addListener(update);
  const keys = [settingKey('sites'), settingKey('mode')];
  browser.storage.onChanged.addListener((changes) => {
    if (keys.some((key) => Object.hasOwn(changes, key))) update();
  });
}

async function updateSiteItem(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const isOn = tab === undefined || (await isOnForSite(tab));
  const title = text(isOn ? 'menu_site_off' : 'menu_site_on');
  // The item does not exist before the extension is installed.
  await browser.contextMenus.update('site', { title }).catch(() => undefined);
}
