import { version } from 'virtual:glossary/version';
import { browser } from 'wxt/browser';
import { currentRevision, loadGlossaries } from '../../browser/glossaries/glossary-store.ts';
import { makeLexicon } from '../../browser/glossaries/own-lexicon.ts';
import {
  loadPrivateEntries,
  privateEntriesGlossary,
} from '../../browser/glossaries/private-entries.ts';
import {
  lexiconKey,
  lexiconRevisionKey,
  readLexicon,
  unpackLexicon,
} from '../../browser/lexicon-store.ts';
import { managedGlossariesStamp } from '../../browser/managed/fold-policy.ts';
import type { StoredLexicon } from '../../browser/messages/message-protocol.ts';
import { saveProblemOf } from '../../browser/messages/save-result.ts';
import type { Place } from '../../browser/settings/settings-store.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { broadcastToTabs } from './broadcast.ts';
import { managedGlossaries } from './policy.ts';

/** The lexicon that is stored, unpacked. */
let stored: { readonly stamp: string; readonly lexicon: Lexicon } | undefined;

/**
 * Compiles the lexicon and stores it next to the settings, so that pages load both in one read; unless
 * the one that is stored is whole and up to date. Pages that are open are told to read it again.
 *
 * @throws Error if it cannot be stored.
 */
export async function publishLexicon(): Promise<void> {
  await navigator.locks.request('lexicon', async () => {
    const found = await browser.storage.local.get([lexiconRevisionKey, lexiconKey]);
    const published = found[lexiconRevisionKey];
    const managed = await managedGlossariesStamp();
    const isWhole = readLexicon(found[lexiconKey], version) !== undefined;
    if (isWhole && published === stampOf(await readableRevision(), managed)) return;
    const { revision, used } = await usedGlossaries();
    const made = await makeLexicon(used, revision);
    const stamp = stampOf(revision, managed);
    await browser.storage.local.set({ [lexiconKey]: made.stored, [lexiconRevisionKey]: stamp });
    stored = { stamp, lexicon: made.lexicon };
    // At the first start, every page loads the lexicon anyway.
    if (published !== undefined) await broadcastToTabs('lexiconChanged');
  });
}

/** @returns the lexicon for pages that find none, or in private windows with entries of their own. */
export async function lexiconFor(place: Place): Promise<StoredLexicon> {
  const { revision, used } = await usedGlossaries();
  const isPrivate = place === 'private' && (await loadPrivateEntries()).length > 0;
  const own = isPrivate ? [await privateEntriesGlossary(), ...used] : used;
  return (await makeLexicon(own, revision)).stored;
}

/** @returns the lexicon that is stored, unpacked. */
export async function currentLexicon(place: Place): Promise<Lexicon> {
  if (place === 'private' && (await loadPrivateEntries()).length > 0) {
    return unpackLexicon(await lexiconFor(place));
  }
  const { [lexiconRevisionKey]: stamp } = await browser.storage.local.get(lexiconRevisionKey);
  if (stored?.stamp === stamp && stored) return stored.lexicon;
  const { [lexiconKey]: found } = await browser.storage.local.get(lexiconKey);
  const lexicon = readLexicon(found, version) ?? unpackLexicon(await lexiconFor('normal'));
  if (typeof stamp === 'string') stored = { stamp, lexicon };
  return lexicon;
}

/** The reader's own glossaries, then those that an organisation hands out. */
async function usedGlossaries() {
  const [{ revision, glossaries }, managed] = await Promise.all([
    readableGlossaries(),
    managedGlossaries(),
  ]);
  return { revision, used: [...glossaries.filter(({ enabled }) => enabled), ...managed] };
}

async function readableGlossaries(): ReturnType<typeof loadGlossaries> {
  try {
    return await loadGlossaries();
  } catch (error) {
    // What a newer version has stored cannot be read; the bundled glossary works without it.
    if (saveProblemOf(error) !== 'newer version') throw error;
    return { revision: -1, glossaries: [] };
  }
}

async function readableRevision(): Promise<number> {
  try {
    return await currentRevision();
  } catch (error) {
    if (saveProblemOf(error) !== 'newer version') throw error;
    return -1;
  }
}

/** Changes whenever the lexicon does. */
function stampOf(revision: number, managed: string): string {
  return `${version}/${revision}${managed && `/${managed}`}`;
}
