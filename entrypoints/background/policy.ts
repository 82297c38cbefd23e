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
 * @returns once what is kept for pages is up to date; never rejects.
 */
export async function followPolicy(onChange: () => void): Promise<void> {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void readPolicy().then(onChange);
  });
  const { [readKey]: isRead } = await browser.storage.session.get(readKey);
  if (!isRead) await readPolicy();
}

/** If what is kept for pages cannot be stored, they go on with what was kept before. */
async function readPolicy(): Promise<void> {
  glossaries = undefined;
  try {
    await foldPolicy(await loadPolicy());
    await browser.storage.session.set({ [readKey]: true });
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
