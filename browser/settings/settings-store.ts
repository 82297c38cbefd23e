import { browser } from 'wxt/browser';
import type { SettingsMessages } from '../messages/message-protocol.ts';
import { noArguments, onMessage, sendMessage } from '../messages/messages.ts';
import { readSettings, type Settings, settingKeys } from './settings.ts';

/**
 * Which settings: those of normal windows, which are stored, or those of private windows, which are
 * the same except for changes made there. Such changes are kept only in the background's memory,
 * and are discarded with the last private window.
 */
export type Place = 'normal' | 'private';

/** @returns the place that this page or extension page belongs to. */
export function here(): Place {
  return browser.extension.inIncognitoContext ? 'private' : 'normal';
}

/** Reads stored values by key, as they apply in a place. */
export async function loadStored(
  keys: readonly string[],
  place = here(),
): Promise<Record<string, unknown>> {
  const [stored, changed] = await Promise.all([
    browser.storage.local.get([...keys]),
    place === 'private' ? loadPrivately() : {},
  ]);
  return { ...stored, ...changed };
}

/** Extension pages can use session storage; content scripts must ask the background. */
function isOwnPage(): boolean {
  return browser.tabs !== undefined;
}

async function loadPrivately(): Promise<Readonly<Record<string, unknown>>> {
  return isOwnPage() ? browser.storage.session.get(null) : sendMessage('privateSettings');
}

export async function loadSettings(place = here()): Promise<Settings> {
  return readSettings(await loadStored(settingKeys, place));
}

/**
 * Calls back with all settings whenever one has changed in any window. Scripts in pages are told by the
 * background: an event of the storage would bring every change of anything stored, such as a lexicon, to
 * every frame.
 */
export function watchSettings(
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
  place = here(),
): void {
  const reload = () => {
    loadSettings(place).then(
      (loaded) => {
        if (!signal.aborted) onChange(loaded);
      },
      // Nothing can be read any more, for example because the extension has been removed.
      () => undefined,
    );
  };
  if (!isOwnPage()) {
    onMessage<SettingsMessages>({ settingsChanged: { read: noArguments, handle: reload } }, signal);
    return;
  }
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' && settingKeys.some((key) => Object.hasOwn(changes, key))) reload();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
    once: true,
  });
}
