import { browser } from 'wxt/browser';
import { type SettingName, type Settings, settingKey } from '../../browser/settings/settings.ts';
import { loadSettings, saveSettings } from '../../browser/settings/settings-store.ts';
import { noteSyncProblem, syncProblemOf } from '../../browser/settings/sync-problem.ts';
import { loadSynced, saveSynced, syncedNames } from '../../browser/settings/sync-storage.ts';

/**
 * How long changes are collected before they are uploaded, in ms: browsers allow 120 writes a
 * minute.
 */
const delay = 1_000;

/**
 * Keeps the settings of normal windows in sync with the browser account, if the reader wants that.
 * The last change wins, setting by setting.
 */
export function watchSync(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new Set<SettingName>();
  const handOn = () => {
    timer = undefined;
    const names = [...changed];
    changed.clear();
    void told(upload(names));
  };
  browser.storage.onChanged.addListener((changes, area) => {
    const names = namesIn(Object.keys(changes));
    // Local changes that are not uploaded yet are newer than what comes from elsewhere.
    if (area === 'sync') void told(download(names.filter((name) => !changed.has(name))));
    if (area !== 'local') return;
    if (Object.hasOwn(changes, settingKey('sync'))) {
      changed.clear();
      void told(begin());
    }
    for (const name of names) changed.add(name);
    if (changed.size > 0 && timer === undefined) timer = setTimeout(handOn, delay);
  });
}

/** Downloads what is synced already, and uploads the settings that are not. */
async function begin(): Promise<void> {
  if (!(await loadSettings()).sync) return;
  const synced = await loadSynced();
  await download(syncedNames);
  await upload(syncedNames.filter((name) => !Object.hasOwn(synced, name)));
}

/**
 * @returns the settings that storage keys belong to; large settings are stored in several pieces.
 */
function namesIn(keys: readonly string[]): SettingName[] {
  return syncedNames.filter((name) =>
    keys.some((key) => key === settingKey(name) || key.startsWith(`${settingKey(name)}.`)),
  );
}

/** Saves locally what differs in sync storage. */
async function download(names: readonly SettingName[]): Promise<void> {
  const settings = await loadSettings();
  if (!settings.sync) return;
  const synced = await loadSynced();
  const wanted = Object.entries(synced).filter(([name]) => names.includes(name as SettingName));
  const other = different(Object.fromEntries(wanted), settings);
  if (Object.keys(other).length > 0) await saveSettings(other);
}

/** Uploads what differs locally. */
async function upload(names: readonly SettingName[]): Promise<void> {
  const settings = await loadSettings();
  if (!settings.sync) return;
  const own = Object.fromEntries(names.map((name) => [name, settings[name]]));
  const other = different(own, await loadSynced());
  if (Object.keys(other).length > 0) await saveSynced(other);
}

function different(values: Partial<Settings>, from: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(from[name as SettingName]),
    ),
  );
}

/** Records whether syncing failed, so that the options page can show it. */
async function told(work: Promise<void>): Promise<void> {
  await noteSyncProblem(
    await work.then(
      () => undefined,
      (error: unknown) => syncProblemOf(error),
    ),
  );
}
