import { browser } from 'wxt/browser';
import { foldPolicy, managedGlossariesStamp } from '../../browser/managed/fold-policy.ts';
import { loadPolicy } from '../../browser/managed/policy.ts';
import type { OwnGlossary } from '../../engine/glossaries/own-glossary.ts';

/** The key in `storage.session` that says that the policy was read since the browser started. */
const readKey = 'policyRead';

let glossaries: Promise<readonly OwnGlossary[]> | undefined;

/**
 * Reads the policy once in each run of the browser, and whenever it changes: it may be large, and the
 * background starts often.
 *
 * @param onChange called when the managed glossaries may have changed.
 */
export function followPolicy(onChange: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void readPolicy().then(onChange);
  });
  void browser.storage.session.get(readKey).then(({ [readKey]: isRead }) => {
    if (!isRead) void readPolicy().then(onChange);
  });
}

/**
 * Reads the policy, one time after another: the first answer can take the browser seconds, and must not
 * come after that of a later question.
 *
 * If what is kept for pages cannot be stored, they go on with what was kept before.
 */
async function readPolicy(): Promise<void> {
  try {
    await navigator.locks.request('policy', async () => {
      const policy = await loadPolicy();
      glossaries = Promise.resolve(policy.glossaries);
      await foldPolicy(policy);
      await browser.storage.session.set({ [readKey]: true });
    });
  } catch {
    // The next start of the background tries again.
  }
}

/** @returns the glossaries that an organisation hands out, by precedence. */
export async function managedGlossaries(): Promise<readonly OwnGlossary[]> {
  if ((await managedGlossariesStamp()) === '') return [];
  glossaries ??= loadPolicy().then((policy) => policy.glossaries);
  return glossaries;
}
