import { browser } from 'wxt/browser';
import { loadSettings, saveSetting } from '../../browser/settings/settings-store.ts';
import { untilRestart } from '../../engine/sites/site-state.ts';

/** Ends a pause that was to last until the browser restarts. */
export function endPauseAtStart(): void {
  browser.runtime.onStartup.addListener(() => void endPause());
}

async function endPause(): Promise<void> {
  const { pausedUntil } = await loadSettings('normal');
  if (pausedUntil === untilRestart) await saveSetting('pausedUntil', 0, 'normal');
}
