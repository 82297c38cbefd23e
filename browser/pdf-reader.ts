import { browser } from 'wxt/browser';
import { fileSite } from '../engine/sites/site-rule.ts';
import { type SiteState, siteState } from '../engine/sites/site-state.ts';
import type { Settings } from './settings/settings.ts';

/** The address that PDF files are taken to have: they are on this computer. */
export const pdfAddress = `${fileSite}///`;

/** @returns the address of the page that PDF files are read in. */
export function pdfReaderAddress(): string {
  const page: string = '/pdf.html';
  return browser.runtime.getURL(page as '/');
}

/** @returns whether an address is the PDF reader's. */
export function isPdfReader(url: string): boolean {
  return url.split(/[?#]/, 1)[0] === pdfReaderAddress();
}

/**
 * @returns the settings as they apply in the PDF reader. Whoever opens a file there wants it read by
 *   Gloss, so neither site rules nor the language that the file declares keep it from that.
 */
export function pdfReaderSettings(settings: Settings): Settings {
  const anyLanguage = [...settings.anyLanguage, fileSite];
  return { ...settings, mode: 'except', sites: {}, anyLanguage };
}

/** @returns whether Gloss is on for a tab's address, and what decides that; see `siteState`. */
export function tabState(settings: Settings, url: string): SiteState {
  return isPdfReader(url)
    ? siteState(pdfReaderSettings(settings), pdfAddress)
    : siteState(settings, url);
}
