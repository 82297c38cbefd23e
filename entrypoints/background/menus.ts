import { type Browser, browser } from 'wxt/browser';
import { openDefineForm } from '../../browser/glossaries/open-define-form.ts';
import { librarySearchAddress } from '../../browser/library-address.ts';
import { sendToFrame } from '../../browser/messages/messages.ts';
import { optionalApi } from '../../browser/optional-api.ts';
import { pdfReaderAddress } from '../../browser/pdf-reader.ts';
import { lookUp } from '../../browser/pending-lookup.ts';
import { changeSetting } from '../../browser/settings/change-setting.ts';
import { hasSidePanel, openSidePanel } from '../../browser/side-panel.ts';
import { type TextName, text } from '../../browser/text.ts';
import { withId } from '../../engine/sites/hidden-terms.ts';
import { tellPage } from './page-notice.ts';
import { tellIfUnsaved } from './tell-problem.ts';
import { placeOf, turnSite } from './turn-site.ts';

type Context = 'page' | 'selection' | 'link' | 'action';

type Item = {
  readonly title: TextName;
  readonly contexts: [Context, ...Context[]];
  /** Whether it is there from the start; the default. */
  readonly visible?: boolean;
  /** Whether this browser has what it needs; the default is that it does. */
  readonly isPossible?: () => boolean;
  readonly run: (info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab) => Promise<void>;
};

/** The context menu items, by id. */
const items: Readonly<Record<string, Item>> = {
  lookup: {
    title: 'menu_look_up',
    contexts: ['selection'],
    run: lookUpSelection,
  },
  define: {
    title: 'menu_define',
    contexts: ['selection'],
    run: ({ selectionText = '' }, tab) => openDefineForm(selectionText, placeOf(tab)),
  },
  never: {
    title: 'menu_never_mark',
    contexts: ['page', 'selection', 'link'],
    // Until the pointer rests on a term.
    visible: false,
    run: ({ frameId = 0 }, tab) => tellIfUnsaved(neverMark(frameId, tab), tab),
  },
  site: {
    // One wording for both: Chrome does not say when a menu opens, and keeping two of them right would
    // wake the background on every navigation.
    title: 'menu_site',
    contexts: ['page', 'selection', 'link'],
    run: (_, tab) => tellIfUnsaved(turnSite(tab), tab),
  },
  'side-panel': {
    title: 'command_side_panel',
    contexts: ['action'],
    isPossible: hasSidePanel,
    run: (_, tab) => openSidePanel(tab.id ?? -1),
  },
  library: {
    title: 'menu_library',
    contexts: ['action'],
    run: async () => void (await browser.tabs.create({ url: librarySearchAddress('') })),
  },
  pdf: {
    title: 'open_pdf_reader',
    contexts: ['action'],
    run: async () => void (await browser.tabs.create({ url: pdfReaderAddress() })),
  },
};

/** The menu of pages is shown only on those that Gloss can read. */
const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];

/** Recreates the menu items. The browser keeps them until the extension is updated. */
export async function makeMenus(): Promise<void> {
  const menus = optionalApi('contextMenus');
  if (!menus) return;
  await menus.removeAll();
  for (const [id, { title, contexts, visible = true, isPossible }] of Object.entries(items)) {
    if (isPossible?.() === false) continue;
    menus.create({
      id,
      title: text(title, '%s'),
      contexts,
      visible,
      ...(!contexts.includes('action') && { documentUrlPatterns }),
    });
  }
}

/** Shows the item that hides a term while the pointer is on one. It may not exist yet. */
export async function offerHiding(visible: boolean): Promise<void> {
  await optionalApi('contextMenus')
    ?.update('never', { visible })
    .catch(() => undefined);
}

/** Handles clicks on the menu items. */
export function registerContextMenus(): void {
  optionalApi('contextMenus')?.onClicked.addListener((info, tab) => {
    const item = Object.hasOwn(items, info.menuItemId) ? items[info.menuItemId] : undefined;
    if (item && tab) void item.run(info, tab);
  });
}

/** Opens the card of the selection, or the popup where the page has none, as in a PDF file. */
async function lookUpSelection(
  { selectionText = '', frameId = 0 }: Browser.contextMenus.OnClickData,
  { id = -1 }: Browser.tabs.Tab,
): Promise<void> {
  const isOpen = await sendToFrame(id, frameId, 'lookUpSelection').catch(() => false);
  if (!isOpen) await lookUp(selectionText.trim());
}

async function neverMark(frameId: number, tab: Browser.tabs.Tab): Promise<void> {
  const { id: tabId = -1 } = tab;
  const id = await sendToFrame(tabId, frameId, 'termAtMenu').catch(() => '');
  if (!id) return tellPage(tabId, frameId, text('no_term_here'));
  await changeSetting('neverMarked', (ids) => withId(ids, id, true), placeOf(tab));
}
