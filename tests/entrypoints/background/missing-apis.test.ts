import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingKey } from '../../../browser/settings/settings.ts';
import { watchBadgeSetting } from '../../../entrypoints/background/badge.ts';
import { registerCommandHandlers } from '../../../entrypoints/background/commands.ts';
import { makeMenus, registerContextMenus } from '../../../entrypoints/background/menus.ts';
import { registerOmnibox } from '../../../entrypoints/background/omnibox.ts';
import { watchPrivateWindows } from '../../../entrypoints/background/private-windows.ts';

/** What Firefox for Android lacks of the API, and Safari in part. */
const missing = ['commands', 'contextMenus', 'omnibox', 'sidePanel', 'windows'] as const;

const api: Partial<Pick<typeof fakeBrowser, (typeof missing)[number]>> = fakeBrowser;
const whole = { ...api };

beforeEach(() => {
  fakeBrowser.reset();
  for (const name of missing) delete api[name];
});

afterEach(() => {
  Object.assign(api, whole);
});

test.each([
  ['commands', registerCommandHandlers],
  ['the menus’ clicks', registerContextMenus],
  ['the menus', makeMenus],
  ['suggestions', registerOmnibox],
  ['private windows', watchPrivateWindows],
])('the background starts in a browser without %s', async (_, start) => {
  await start();
});

test('the badge is coloured in a browser that knows no colour for its text', () => {
  const setColor = vi
    .spyOn(fakeBrowser.action, 'setBadgeBackgroundColor')
    .mockImplementation(async () => {});
  const { setBadgeTextColor } = fakeBrowser.action;
  const action: Partial<typeof fakeBrowser.action> = fakeBrowser.action;
  delete action.setBadgeTextColor;
  watchBadgeSetting();
  expect(setColor).toHaveBeenCalledOnce();
  fakeBrowser.action.setBadgeTextColor = setBadgeTextColor;
});

test('without windows, changes of private tabs are forgotten with the last of them', async () => {
  const key = settingKey('knownTerms');
  await fakeBrowser.storage.session.set({ [key]: ['corrigibility'] });
  const tab = (id: number, incognito: boolean) => ({ id, incognito }) as never;
  const query = vi.spyOn(fakeBrowser.tabs, 'query');
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {});
  watchPrivateWindows();
  query.mockImplementation(async () => [tab(1, false), tab(2, true), tab(3, true)]);
  await fakeBrowser.tabs.onRemoved.trigger(2, { windowId: 0, isWindowClosing: false });
  expect(await fakeBrowser.storage.session.get(key)).toEqual({ [key]: ['corrigibility'] });
  // The tab that is being closed may still be listed.
  query.mockImplementation(async () => [tab(1, false), tab(3, true)]);
  await fakeBrowser.tabs.onRemoved.trigger(3, { windowId: 0, isWindowClosing: false });
  expect(await fakeBrowser.storage.session.get(key)).toEqual({});
});
