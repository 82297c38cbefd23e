import { type Browser, browser } from 'wxt/browser';
import { openDefineForm } from '../../browser/glossaries/open-define-form.ts';
import { sendToFrame } from '../../browser/messages/messages.ts';
import { lookUp } from '../../browser/pending-lookup.ts';
import { changeSetting } from '../../browser/settings/change-setting.ts';
import { type TextName, text } from '../../browser/text.ts';
import { withId } from '../../engine/sites/hidden-terms.ts';
import { tellIfUnsaved } from './tell-problem.ts';
import { placeOf, turnSite } from './turn-site.ts';

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
  define: {
    title: 'menu_define',
    contexts: ['selection'],
    run: ({ selectionText = '' }, tab) => openDefineForm(selectionText, placeOf(tab)),
  },
  never: {
    title: 'menu_never_mark',
    contexts: ['page', 'selection', 'link'],
    run: ({ frameId = 0 }, tab) => tellIfUnsaved(neverMark(frameId, tab), tab),
  },
  site: {
    // One wording for both: Chrome does not say when a menu opens, and keeping two of them right would
    // wake the background on every navigation.
    title: 'menu_site',
    contexts: ['page', 'selection', 'link'],
    run: (_, tab) => tellIfUnsaved(turnSite(tab), tab),
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
  await changeSetting('neverMarked', (ids) => withId(ids, id, true), placeOf(tab));
}
