import { browser } from 'wxt/browser';

/**
 * The parts of the browser API that some browsers lack: Firefox for Android has none of these, Safari
 * no suggestions in its address bar, and Safari on iOS no menus.
 */
type OptionalApi = 'commands' | 'contextMenus' | 'omnibox' | 'windows';

/** @returns a part of the browser API; nothing if this browser lacks it. */
export function optionalApi<Name extends OptionalApi>(
  name: Name,
): (typeof browser)[Name] | undefined {
  const apis: Partial<Pick<typeof browser, OptionalApi>> = browser;
  return apis[name];
}
