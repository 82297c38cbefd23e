import { browser } from 'wxt/browser';

/** @returns the address of an entry's page in the library. */
export function libraryAddress(id: string): string {
  return inLibrary(`#/${encodeURIComponent(id)}`);
}

/** @returns the address of a search in the library. */
export function librarySearchAddress(query: string): string {
  return inLibrary(`#?${new URLSearchParams({ q: query })}`);
}

function inLibrary(hash: string): string {
  const page: string = '/library.html';
  return browser.runtime.getURL((page + hash) as '/');
}
