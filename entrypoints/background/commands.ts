import { type Browser, browser } from 'wxt/browser';
import { commands } from '../../browser/messages/message-protocol.ts';
import { broadcastToFrames } from '../../browser/messages/messages.ts';
import { optionalApi } from '../../browser/optional-api.ts';
import { openSidePanel } from '../../browser/side-panel.ts';
import { tellIfUnsaved } from './tell-problem.ts';
import { turnSite } from './turn-site.ts';

/** Runs the commands whose keyboard shortcuts are set in the browser. */
export function registerCommandHandlers(): void {
  optionalApi('commands')?.onCommand.addListener((name, tab) => void runCommand(name, tab));
}

async function runCommand(name: string, given: Browser.tabs.Tab | undefined): Promise<void> {
  // Before anything is awaited; see there.
  if (name === 'side-panel' && given?.id !== undefined) return openSidePanel(given.id);
  const [tab] = given ? [given] : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const command = commands.find((known) => known === name);
  if (command) await broadcastToFrames(tab.id, 'runCommand', command);
  else if (name === 'show-all-terms') await broadcastToFrames(tab.id, 'toggleAllTerms');
  else if (name === 'switch-site') await tellIfUnsaved(turnSite(tab), tab);
}
