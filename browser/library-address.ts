import { browser } from 'wxt/browser';

/** @returns the address of an entry's page in the library; of the library itself for an empty id. */
export function libraryAddress(id: string): string {
  const page: string = '/library.html';
  return browser.runtime.getURL(`${page}#/${id}` as '/');
}
