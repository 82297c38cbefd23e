import { browser } from 'wxt/browser';
import { storeGlossary } from './glossary.ts';
import { makeMenus } from './menus.ts';

/** Sets up what the browser keeps between runs, and opens the welcome page after installation. */
export function registerInstallHandlers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // If this fails, the first page that misses something has it done again.
    void storeGlossary().catch(() => undefined);
    void makeMenus();
    // End-to-end tests start on their own pages.
    if (reason === 'install' && import.meta.env.MODE !== 'e2e') void welcome();
  });
}

async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
