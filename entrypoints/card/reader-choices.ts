import type { Settings } from '../../browser/settings/settings.ts';
import { loadSettings, saveSetting } from '../../browser/settings/settings-store.ts';
import { rejectSense } from '../../engine/senses/rejected-senses.ts';
import { withHiddenTerm, withId } from '../../engine/sites/hidden-terms.ts';
import type { Risk } from '../../glossary/categories.ts';

/** Hides a term everywhere, or undoes that. Open pages follow at once. */
export async function knowTerm(id: string, known: boolean): Promise<void> {
  const { knownTerms } = await loadSettings();
  await saveSetting('knownTerms', withId(knownTerms, id, known));
}

/** Hides a term on one site, or undoes that. */
export async function hideTerm(address: string, id: string, hidden: boolean): Promise<void> {
  const { hiddenTerms } = await loadSettings();
  await saveSetting('hiddenTerms', withHiddenTerm(hiddenTerms, address, id, hidden));
}

/** Records that a term's forms of this risk or higher mean something else on a site. */
export async function rejectTerm(site: string, id: string, risk: Risk): Promise<void> {
  const { otherSenses } = await loadSettings();
  await saveSetting('otherSenses', rejectSense(otherSenses, site, id, risk));
}

export async function chooseOpening(openOn: Settings['openOn']): Promise<void> {
  await saveSetting('openOn', openOn);
}
