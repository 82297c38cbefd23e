import type { Browser } from 'webextension-polyfill';

declare global {
  /** What extension pages see; for functions that tests run in them. */
  const chrome: Browser;
}
