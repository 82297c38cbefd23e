import { browser } from 'wxt/browser';
import type { SidePanelAccess } from './messages/message-protocol.ts';
import { optionalApi } from './optional-api.ts';

/** The command by which Firefox lets readers set a key for the sidebar. */
const firefoxCommand = '_execute_sidebar_action';

/** @returns whether this browser has a side panel. */
export function hasSidePanel(): boolean {
  return (optionalApi('sidePanel') ?? optionalApi('sidebarAction')) !== undefined;
}

/**
 * Opens the side panel beside a tab and the others of its window, or does nothing where there is none. Browsers allow that only in
 * response to an action of the reader, so nothing may be awaited before the call. In Chromium, a click
 * in a page counts, even if a message tells of it.
 *
 * @throws Error if the browser does not take the call for such a response.
 */
export async function openSidePanel(tabId: number): Promise<void> {
  const panel = optionalApi('sidePanel');
  if (panel) await panel.open({ tabId });
  else await optionalApi('sidebarAction')?.open();
}

/** @returns how the side panel can be reached from a card. */
export async function sidePanelAccess(): Promise<SidePanelAccess> {
  if (optionalApi('sidePanel')) return { kind: 'button' };
  if (!optionalApi('sidebarAction')) return { kind: 'none' };
  const all = (await optionalApi('commands')?.getAll()) ?? [];
  const keys = all.find(({ name }) => name === firefoxCommand)?.shortcut;
  return keys ? { kind: 'keys', keys } : { kind: 'none' };
}

/** The key of the entry to be shown beside a tab. It is kept in memory only. */
function keyOf(tabId: number): string {
  return `beside.${tabId}`;
}

/**
 * Opens the side panel beside a tab with an entry; see {@link openSidePanel}.
 *
 * @param id nothing for the panel as it was.
 */
export async function openBeside(tabId: number, id: string | undefined): Promise<void> {
  const opening = openSidePanel(tabId);
  const asking = id === undefined ? undefined : browser.storage.session.set({ [keyOf(tabId)]: id });
  try {
    await Promise.all([opening, asking]);
  } catch (error) {
    await browser.storage.session.remove(keyOf(tabId));
    throw error;
  }
}

/** Calls back with the id of each entry that is to be shown beside a tab, until the signal aborts. */
export function takeEntriesBeside(
  tabId: number,
  onEntry: (id: string) => void,
  signal: AbortSignal,
): void {
  const key = keyOf(tabId);
  const take = async () => {
    const { [key]: id } = await browser.storage.session.get(key);
    if (typeof id !== 'string' || signal.aborted) return;
    await browser.storage.session.remove(key);
    onEntry(id);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) void take();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
    once: true,
  });
  void take();
}
