import { browser } from 'wxt/browser';

/** @returns the address of an entry's page in the library. */
export function libraryAddress(id: string): string {
  return inLibrary(`#/${encodeURIComponent(id)}`);
}

/** @returns the address where an entry of the reader's own is edited. */
export function ownEntryAddress(id: string): string {
  return addressIn('/glossaries.html', `#/${id}`);
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
  return addressIn('/library.html', hash);
}

function addressIn(page: string, hash: string): string {
  return browser.runtime.getURL((page + hash) as '/');
}
