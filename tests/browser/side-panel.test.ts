import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseIds } from '../../browser/messages/terms-in-view.ts';
import {
  hasSidePanel,
  openBeside,
  openSidePanel,
  sidePanelAccess,
  takeEntriesBeside,
} from '../../browser/side-panel.ts';
import { makeMenus } from '../../entrypoints/background/menus.ts';

/** What Chromium and Firefox have, and other browsers lack. */
const api = fakeBrowser as unknown as {
  sidePanel?: object;
  sidebarAction?: object;
  commands?: object;
};
const { commands, sidePanel } = api;

beforeEach(() => {
  fakeBrowser.reset();
  delete api.sidePanel;
  delete api.sidebarAction;
});

afterEach(() => {
  Object.assign(api, { commands, sidePanel });
});

async function menuItems(): Promise<unknown[]> {
  const create = vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue('');
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(async () => {});
  create.mockClear();
  await makeMenus();
  return create.mock.calls.map(([{ id }]) => id);
}

test('a browser without a side panel offers none, and opening does nothing', async () => {
  delete api.commands;
  expect(hasSidePanel()).toBe(false);
  expect(await sidePanelAccess()).toEqual({ kind: 'none' });
  expect(await menuItems()).not.toContain('side-panel');
  await openSidePanel(1);
});

test('Chromium opens its own, beside the tab', async () => {
  const open = vi.fn(async () => undefined);
  api.sidePanel = { open };
  expect(await sidePanelAccess()).toEqual({ kind: 'button' });
  expect(await menuItems()).toContain('side-panel');
  await openSidePanel(7);
  expect(open).toHaveBeenCalledWith({ tabId: 7 });
});

test('Firefox opens its own from the menu, and a card names its keys if there are any', async () => {
  const open = vi.fn(async () => undefined);
  api.sidebarAction = { open };
  const getAll = vi.fn(async () => [{ name: '_execute_sidebar_action', shortcut: '' }]);
  api.commands = { getAll };
  expect(await menuItems()).toContain('side-panel');
  expect(await sidePanelAccess()).toEqual({ kind: 'none' });
  getAll.mockResolvedValue([{ name: '_execute_sidebar_action', shortcut: 'Alt+Shift+P' }]);
  expect(await sidePanelAccess()).toEqual({ kind: 'keys', keys: 'Alt+Shift+P' });
  await openSidePanel(7);
  expect(open).toHaveBeenCalledOnce();
});

test('the browser is asked to open it before anything is awaited', () => {
  const open = vi.fn(async () => undefined);
  api.sidePanel = { open };
  void openBeside(7, 'corrigibility');
  expect(open).toHaveBeenCalledOnce();
});

test('an entry is handed to the panel beside its tab, once, in memory', async () => {
  api.sidePanel = { open: async () => undefined };
  const taken: string[] = [];
  const signal = new AbortController().signal;
  takeEntriesBeside(7, (id) => taken.push(id), signal);
  takeEntriesBeside(8, (id) => taken.push(`elsewhere: ${id}`), signal);
  await openBeside(7, 'corrigibility');
  await vi.waitFor(() => expect(taken).toEqual(['corrigibility']));
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('nothing is kept of an entry if the panel cannot be opened', async () => {
  api.sidePanel = { open: () => Promise.reject(new Error('no gesture')) };
  await expect(openBeside(7, 'corrigibility')).rejects.toThrow('no gesture');
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test.each([['corrigibility'], [{}], [[1]], [undefined], [Array(6_000).fill('a')]])(
  'what is no list of ids is not taken for one: %j',
  (message) => expect(parseIds(message)).toBeUndefined(),
);

test('a list of ids is taken', () => expect(parseIds(['agi', 'rlhf'])).toEqual(['agi', 'rlhf']));
