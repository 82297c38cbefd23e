import { browser } from 'wxt/browser';
import { storeLexicon } from './answers.ts';
import { makeMenus } from './menus.ts';

/** Makes ready what browsers keep, and welcomes the reader once. */
export function registerInstallHandlers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void storeLexicon();
    void makeMenus();
    // Tests begin on pages of their own.
    if (reason === 'install' && import.meta.env.MODE !== 'e2e') void welcome();
  });
}

async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
