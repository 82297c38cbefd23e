import { browser } from 'wxt/browser';
import { managedKey } from '../settings/managed-settings.ts';
import type { Policy } from './policy.ts';

/** What of a policy is kept in `storage.local` for pages: the settings, and which glossaries there are. */
type FoldedPolicy = Pick<Policy, 'values' | 'locked'> & {
  /** Tells policies apart. */
  readonly sum: string;
  /** Tells managed glossaries apart; empty if there are none. */
  readonly glossaries: string;
};

/**
 * Keeps what pages need of a policy next to the settings, unless it is there already; nothing if the
 * policy says nothing.
 */
export async function foldPolicy({ values, locked, glossaries }: Policy): Promise<void> {
  const found = await foldedPolicy();
  const isEmpty = [values, locked, glossaries].every((part) => Object.keys(part).length === 0);
  if (isEmpty) {
    if (found) await browser.storage.local.remove(managedKey);
    return;
  }
  const ofGlossaries = glossaries.length > 0 ? await sumOf(glossaries) : '';
  const sum = await sumOf({ values, locked, ofGlossaries });
  if (found?.sum === sum) return;
  const folded: FoldedPolicy = { values, locked, sum, glossaries: ofGlossaries };
  await browser.storage.local.set({ [managedKey]: folded });
}

/** @returns what tells the managed glossaries from others; empty if there are none. */
export async function managedGlossariesStamp(): Promise<string> {
  const { glossaries } = (await foldedPolicy()) ?? {};
  return typeof glossaries === 'string' ? glossaries : '';
}

async function foldedPolicy(): Promise<Partial<Record<keyof FoldedPolicy, unknown>> | undefined> {
  const { [managedKey]: found } = await browser.storage.local.get(managedKey);
  return typeof found === 'object' && found !== null ? found : undefined;
}

async function sumOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
