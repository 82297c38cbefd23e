import { languageName } from '../browser/language-name.ts';
import type { TabReport } from '../browser/messages/tab-report.ts';
import { isPdfReader } from '../browser/pdf-reader.ts';
import { ruleName } from '../browser/rule-name.ts';
import { text } from '../browser/text.ts';
import { fileSite } from '../engine/sites/site-rule.ts';
import { type SiteState, siteOf, untilRestart } from '../engine/sites/site-state.ts';

/** The state of Gloss on a page, in words: whether it is on, and which rule decided. */
export type StateSentence = { readonly state: string; readonly reason: string };

/**
 * Describes whether Gloss is on for a page, and why.
 *
 * @param state the state that the settings give for the page's address.
 * @param url the page's address; empty if the extension has no access to it.
 * @param report what the tab itself reports.
 */
export function describeSiteState(state: SiteState, url: string, report: TabReport): StateSentence {
  if (report.kind === 'withheld') {
    return { state: text('state_withheld'), reason: text('reason_withheld') };
  }
  if (report.kind === 'pdf') return { state: text('state_pdf'), reason: text('reason_pdf') };
  if (report.kind === 'unreadable' || state.because === 'page cannot be read') {
    const isFile = siteOf(url) === fileSite;
    const reason = text(isFile ? 'reason_file_access' : 'reason_unreadable');
    return { state: text('state_unreadable'), reason };
  }
  if (!state.on) return describeOffState(state, url);
  if (report.kind === 'no answer') {
    return { state: text('state_busy'), reason: text('reason_no_answer') };
  }
  if (report.kind === 'not running') {
    return { state: text('state_reload'), reason: text('reason_reload') };
  }
  if (report.otherLanguage) {
    const reason = text('reason_other_language', languageName(report.otherLanguage));
    return { state: text('state_other_language'), reason };
  }
  if (report.busy) return { state: text('state_busy'), reason: text('reason_busy') };
  if (isPdfReader(url)) {
    return { state: text('state_on_pdf'), reason: text('reason_pdf_reader') };
  }
  const reason =
    state.because === 'every site'
      ? text('reason_every_site')
      : text('reason_site_on', ruleName(state.rule));
  return { state: text('state_on', siteName(url)), reason };
}

function describeOffState(state: Exclude<SiteState, { on: true }>, url: string): StateSentence {
  switch (state.because) {
    case 'site switched off':
      return {
        state: text('state_off_site', siteName(url)),
        reason: text('reason_site_off', ruleName(state.rule)),
      };
    case 'only chosen sites':
      return {
        state: text('state_only_chosen', siteName(url)),
        reason: text('reason_only_chosen'),
      };
    case 'site not allowed':
      return {
        state: text('state_off_site', siteName(url)),
        reason: text('reason_not_allowed'),
      };
    case 'switched off everywhere':
      return { state: text('state_off_everywhere'), reason: text('reason_off_everywhere') };
    case 'paused':
      return { state: text('state_paused'), reason: pauseReason(state.until) };
    case 'page cannot be read':
      return { state: text('state_unreadable'), reason: text('reason_unreadable') };
  }
}

function siteName(url: string): string {
  return ruleName(siteOf(url) ?? '');
}

function pauseReason(until: number): string {
  if (until === untilRestart) return text('reason_paused_restart');
  const time = new Date(until).toLocaleTimeString([], { timeStyle: 'short' });
  return text('reason_paused_until', time);
}
