import { rejectSense } from '../../engine/senses/rejected-senses.ts';
import { withHiddenTerm, withId } from '../../engine/sites/hidden-terms.ts';
import type { ReaderChoice } from '../messages/reader-choice.ts';
import { changeSetting } from './change-setting.ts';
import type { Settings } from './settings.ts';
import type { Place } from './settings-store.ts';

/** Stores what a reader has chosen in a page. @throws Error if it cannot be stored. */
export function storeChoice(choice: ReaderChoice, place: Place): Promise<void> {
  switch (choice.kind) {
    case 'know': {
      const { id, known } = choice;
      return changeSetting('knownTerms', (ids) => withId(ids, id, known), place);
    }
    case 'hide': {
      const { address, id, hidden } = choice;
      const change = (terms: Settings['hiddenTerms']) => withHiddenTerm(terms, address, id, hidden);
      return changeSetting('hiddenTerms', change, place);
    }
    case 'reject': {
      const { site, id, risk } = choice;
      return changeSetting('otherSenses', (all) => rejectSense(all, site, id, risk), place);
    }
  }
}
