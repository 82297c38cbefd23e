import { browser } from 'wxt/browser';
import { tellFrames } from '../../browser/messages.ts';
import { commands } from '../../browser/questions.ts';
import { loadSettings, saveSetting } from '../../browser/settings.ts';
import { siteState, switchSite } from '../../engine/site-state.ts';

type Tab = { readonly id?: number | undefined; readonly url?: string | undefined };

/** Has the browser's commands obeyed, whose keys readers choose in the browser. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => void obey(name, tab));
}

async function obey(name: string, given: Tab | undefined): Promise<void> {
  const [active] = given
    ? [given]
    : await browser.tabs.query({ active: true, currentWindow: true });
  const { id, url = '' } = active ?? {};
  if (id === undefined) return;
  const command = commands.find((known) => known === name);
  if (command) await tellFrames(id, 'obey', command);
  else if (name === 'switch-site') await switchSiteOf(url);
}

async function switchSiteOf(url: string): Promise<void> {
  const settings = await loadSettings();
  const { on } = siteState(settings, url);
  await saveSetting('sites', switchSite(settings, url, !on));
}
