import { browser } from 'wxt/browser';

/**
 * Why not all settings are synced: they are too large, changed too often, or another reason.
 */
export type SyncProblem = 'too much' | 'too often' | 'failed';

const key = 'syncProblem';

/** Records the last problem for the options page; nothing clears it. */
export async function noteSyncProblem(problem: SyncProblem | undefined): Promise<void> {
  if (problem) await browser.storage.session.set({ [key]: problem });
  else await browser.storage.session.remove(key);
}

/** @returns the last problem; nothing if the last sync succeeded. */
export async function loadSyncProblem(): Promise<SyncProblem | undefined> {
  const { [key]: problem } = await browser.storage.session.get(key);
  return (['too much', 'too often', 'failed'] as const).find((known) => known === problem);
}

/** Calls back whenever the result of {@link loadSyncProblem} may have changed. */
export function watchSyncProblem(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.hasOwn(changes, key)) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
    once: true,
  });
}

/** @returns the kind of a sync error, read from its message: browsers give no error codes. */
export function syncProblemOf(error: unknown): SyncProblem {
  const words = String(error);
  if (/MAX_WRITE_OPERATIONS|per (hour|minute)/i.test(words)) return 'too often';
  return /quota|QUOTA_BYTES|MAX_ITEMS/i.test(words) ? 'too much' : 'failed';
}
