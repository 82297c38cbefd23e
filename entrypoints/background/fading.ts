import { browser } from 'wxt/browser';
import { fadedAmong, forgetMet, noteMet } from '../../browser/learning/met-terms.ts';
import { settingKey } from '../../browser/settings/settings.ts';
import { loadSettings } from '../../browser/settings/settings-store.ts';
import { parseOwnId } from '../../engine/lexicon/entry-ids.ts';

/** @returns those of some terms that give way to others; none while the reader has not chosen that. */
export async function fadedTerms(ids: readonly string[]): Promise<readonly string[]> {
  return (await isChosen()) ? fadedAmong(ids) : [];
}

/** Counts terms as met today; only while the reader has chosen that, and none of their own. */
export async function countMet(ids: readonly string[]): Promise<void> {
  if (!(await isChosen())) return;
  await noteMet(
    ids.filter((id) => /^[a-z0-9-]+$/.test(id) && !parseOwnId(id)),
    Date.now(),
  );
}

/** Deletes what was counted once the reader does not want it any more. */
export function forgetMetWhenOff(): void {
  const key = settingKey('fadeMet');
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change && change.newValue !== true) void forgetMet().catch(() => undefined);
  });
}

/** Only what is chosen in normal windows counts; a page asks only where it is chosen there. */
async function isChosen(): Promise<boolean> {
  return (await loadSettings('normal')).fadeMet;
}
