import { browser } from 'wxt/browser';

/** Firefox's side panel, which the type definitions lack. */
type Api = typeof browser & { readonly sidebarAction: { open(): Promise<void> } };

/**
 * The parts of the browser API that some browsers lack: Firefox for Android has none of these, Safari
 * no side panel and no suggestions in its address bar, and Safari on iOS no menus. Chromium's side panel
 * is `sidePanel`, Firefox's is `sidebarAction`.
 */
type OptionalApi =
  | 'commands'
  | 'contextMenus'
  | 'omnibox'
  | 'sidePanel'
  | 'sidebarAction'
  | 'windows';

/** @returns a part of the browser API; nothing if this browser lacks it. */
export function optionalApi<Name extends OptionalApi>(name: Name): Api[Name] | undefined {
  const apis = browser as unknown as Partial<Pick<Api, OptionalApi>>;
  return apis[name];
}
