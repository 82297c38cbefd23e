import { loadSettings, type Settings, saveSetting } from '../../browser/settings.ts';
import { withHiddenTerm, withId } from '../../engine/put-away.ts';

/** Puts a term away for good, or takes it back. Open pages follow at once. */
export async function knowTerm(id: string, known: boolean): Promise<void> {
  const { knownTerms } = await loadSettings();
  await saveSetting('knownTerms', withId(knownTerms, id, known));
}

/** Puts a term away on one site, or takes it back. */
export async function hideTerm(address: string, id: string, hidden: boolean): Promise<void> {
  const { hiddenTerms } = await loadSettings();
  await saveSetting('hiddenTerms', withHiddenTerm(hiddenTerms, address, id, hidden));
}

export async function chooseOpening(openOn: Settings['openOn']): Promise<void> {
  await saveSetting('openOn', openOn);
}
