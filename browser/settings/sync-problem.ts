import { browser } from 'wxt/browser';

/** Why settings could not be synchronized: they are too much, too often changed, or nobody knows. */
export type SyncProblem = 'too much' | 'too often' | 'failed';

const key = 'syncProblem';

/** Keeps what went wrong, for the options page to tell; nothing if all is well again. */
export async function noteSyncProblem(problem: SyncProblem | undefined): Promise<void> {
  if (problem) await browser.storage.session.set({ [key]: problem });
  else await browser.storage.session.remove(key);
}

/** @returns what went wrong last; nothing if all is well. */
export async function loadSyncProblem(): Promise<SyncProblem | undefined> {
  const { [key]: problem } = await browser.storage.session.get(key);
  return (['too much', 'too often', 'failed'] as const).find((known) => known === problem);
}

/** Calls back whenever the answer of {@link loadSyncProblem} may have changed. */
export function watchSyncProblem(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.hasOwn(changes, key)) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
    once: true,
  });
}

/** @returns what a failure of the browser's synchronization means; browsers tell it in words alone. */
export function syncProblemOf(error: unknown): SyncProblem {
  const words = String(error);
  if (/MAX_WRITE_OPERATIONS|per (hour|minute)/i.test(words)) return 'too often';
  return /quota|QUOTA_BYTES|MAX_ITEMS/i.test(words) ? 'too much' : 'failed';
}
