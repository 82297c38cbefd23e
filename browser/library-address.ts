import { browser } from 'wxt/browser';

/** @returns the address of an entry's page in the library. */
export function libraryAddress(id: string): string {
  return inLibrary(`#/${encodeURIComponent(id)}`);
}

/** @returns the address of a search in the library. */
export function librarySearchAddress(query: string): string {
  return inLibrary(`#?${new URLSearchParams({ q: query })}`);
}

/**
 * @param ids of the entries of a page's terms, in their order on it.
 * @returns the address of what to read first of them.
 */
export function pagePathAddress(ids: readonly string[]): string {
  return inLibrary(`#path?ids=${ids.map(encodeURIComponent).join(',')}`);
}

function inLibrary(hash: string): string {
  const page: string = '/library.html';
  return browser.runtime.getURL((page + hash) as '/');
}
