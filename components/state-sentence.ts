import type { PageReport } from '../browser/questions.ts';
import { fileSite, type SiteState } from '../engine/site-state.ts';

/** What is said of Gloss on a page: whether it is on, and by which rule. */
export type StateSentence = { readonly state: string; readonly reason: string };

/**
 * Says in words whether Gloss is on for a page and why.
 *
 * @param state what the settings say of the page's address.
 * @param site the page's site.
 * @param report what the page itself says; nothing if Gloss does not run there.
 */
export function stateSentence(
  state: SiteState,
  site: string | undefined,
  report: PageReport | undefined,
): StateSentence {
  const here = site === fileSite ? 'files on this computer' : (site ?? 'this page');
  if (state.on && !report) {
    return { state: 'Reload the page to start', reason: 'It was open before Gloss was installed.' };
  }
  if (state.on && report?.busy) {
    return {
      state: 'Paused: page too busy',
      reason: 'The page changes faster than it can be read. Gloss catches up when it calms down.',
    };
  }
  switch (state.because) {
    case 'every site':
      return {
        state: `On for ${here}`,
        reason: 'Because it is on for every site except those switched off.',
      };
    case 'site switched on':
      return {
        state: `On for ${here}`,
        reason: `Because you switched it on for ${siteName(state.site)}.`,
      };
    case 'site switched off':
      return {
        state: `Off for ${here}`,
        reason: `Because you switched it off for ${siteName(state.site)}.`,
      };
    case 'only chosen sites':
      return { state: `Off for ${here}`, reason: 'Because it is on for chosen sites only.' };
    case 'switched off everywhere':
      return { state: 'Off everywhere', reason: 'Because you switched it off for all sites.' };
    case 'page cannot be read':
      return {
        state: 'Not on this page',
        reason:
          'Extensions cannot read browser pages, stores and PDF files. Search works all the same.',
      };
  }
}

/** @returns a site as readers know it. */
export function siteName(site: string): string {
  return site === fileSite ? 'files on this computer' : site;
}
