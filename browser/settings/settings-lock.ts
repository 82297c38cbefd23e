/**
 * Runs one change of the settings after another, wherever in the extension they are made: the
 * background, the popup and the options page. Scripts in pages must not use it, since their locks
 * belong to the page's origin; they send their changes to the background.
 */
export function withSettingsLock<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('settings', work);
}
