import { browser } from 'wxt/browser';

type Files = Parameters<typeof browser.scripting.insertCSS>[0]['files'] & ScriptFiles;
type ScriptFiles = NonNullable<
  Extract<Parameters<typeof browser.scripting.executeScript>[0], { files: unknown }>['files']
>;

/**
 * Runs the content scripts in tabs that were open before the extension was installed or updated, so
 * that none must be reloaded, the visible ones first. Firefox does that by itself. Discarded tabs load
 * anew when they are shown.
 */
export async function serveOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ discarded: false });
  const byNeed = tabs.toSorted((a, b) => Number(b.active) - Number(a.active));
  for (const { id: tabId, url = '' } of byNeed) {
    if (tabId === undefined || !/^(https?|file):/.test(url)) continue;
    const target = { tabId, allFrames: true };
    for (const { js = [], css = [] } of scripts) {
      // The tab may have been closed by now, or be one that extensions cannot read.
      if (css.length > 0) {
        await browser.scripting.insertCSS({ target, files: css as Files }).catch(() => undefined);
      }
      if (js.length > 0) {
        await browser.scripting
          .executeScript({ target, files: js as Files })
          .catch(() => undefined);
      }
    }
  }
}
