import type { BrowserContext, Page } from 'playwright';
import { expect } from 'playwright/test';

/**
 * Opens the popup's page beside another, which it takes for the page below it: as a tab of its own it
 * would see itself, so it is told which tab is in front.
 *
 * @param below nothing for a page that extensions may not know.
 */
export async function openPopup(
  context: BrowserContext,
  extension: string,
  below: Page | undefined,
): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.addInitScript((url) => {
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = (async () => {
      const tabs = await query({});
      return tabs.filter((tab) => tab.url?.split('#')[0] === url);
    }) as typeof chrome.tabs.query;
  }, below?.url().split('#')[0]);
  await popup.goto(`${extension}/popup.html`);
  return popup;
}

/**
 * Opens the side panel's page beside another. As a tab of its own it would see itself, so it is told
 * which tab is shown.
 */
export async function openSidePanel(
  context: BrowserContext,
  extension: string,
  beside: Page,
): Promise<Page> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 360, height: 760 });
  await panel.goto(`${extension}/icon/icon.svg`);
  const tabId = await panel.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url?.split('#')[0] === url)?.id ?? -1;
  }, beside.url().split('#')[0]);
  await panel.addInitScript((shown) => {
    Object.assign(globalThis, { shownTab: shown });
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = (async () => {
      const tabs = await query({});
      const { shownTab } = globalThis as unknown as { shownTab: number };
      return tabs.filter(({ id }) => id === shownTab);
    }) as typeof chrome.tabs.query;
  }, tabId);
  await panel.goto(`${extension}/sidepanel.html`);
  return panel;
}

/** Opens the options page in a tab. */
export async function openOptions(context: BrowserContext, extension: string): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`${extension}/options.html`);
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  return options;
}
