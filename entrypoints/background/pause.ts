import { browser } from 'wxt/browser';
import { changeSetting } from '../../browser/settings/change-setting.ts';
import { loadSettings } from '../../browser/settings/settings-store.ts';
import { untilRestart } from '../../engine/sites/site-state.ts';

/** Ends a pause that was to last until the browser restarts. */
export function endPauseAtStart(): void {
  browser.runtime.onStartup.addListener(() => void endPause().catch(() => undefined));
}

async function endPause(): Promise<void> {
  if ((await loadSettings('normal')).pausedUntil !== untilRestart) return;
  const end = (until: number) => (until === untilRestart ? 0 : until);
  await changeSetting('pausedUntil', end, 'normal');
}
