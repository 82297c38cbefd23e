import { languageName } from '../../browser/language-name.ts';
import type { TabReport } from '../../browser/messages/tab-report.ts';
import { text } from '../../browser/text.ts';
import type { SiteState } from '../../engine/sites/site-state.ts';

/** @returns a sentence that says that no terms of a page are listed, and why. */
export function noTermsSentence(state: SiteState, report: TabReport): string {
  switch (report.kind) {
    case 'unreadable':
    case 'withheld':
    case 'pdf':
      return text('no_terms_unread');
  }
  switch (state.because) {
    case 'page cannot be read':
      return text('no_terms_unread');
    case 'paused':
      return text('no_terms_paused');
    case 'switched off everywhere':
    case 'site switched off':
    case 'only chosen sites':
    case 'site not allowed':
      return text('no_terms_off');
  }
  if (report.kind !== 'running' || report.busy) return text('no_terms_waiting');
  if (report.otherLanguage) return text('no_terms_language', languageName(report.otherLanguage));
  return text('no_terms');
}
