/** @returns whether an address may become a link: only web addresses do, whatever the data says. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
