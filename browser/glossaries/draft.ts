import { browser } from 'wxt/browser';
import type { Place } from '../settings/settings-store.ts';

/** The key of the word to define. It is kept in memory only, since it can come from a private window. */
const key = 'draft';

/** A word that is about to be defined, and which windows it is for. */
export type Draft = { readonly term: string; readonly place: Place };

/** The longest text that is taken for a term, in UTF-16 units. */
const mostCharacters = 200;

export async function rememberDraft({ term, place }: Draft): Promise<void> {
  const clean = term.replace(/\s+/g, ' ').trim().slice(0, mostCharacters);
  await browser.storage.session.set({ [key]: { term: clean, place } satisfies Draft });
}

/** @returns the word that was last asked to be defined; an empty one for normal windows if none was. */
export async function takeDraft(): Promise<Draft> {
  const { [key]: found } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  const { term, place } = (found ?? {}) as Partial<Record<keyof Draft, unknown>>;
  return {
    term: typeof term === 'string' ? term : '',
    place: place === 'private' ? 'private' : 'normal',
  };
}
