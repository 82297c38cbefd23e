import { covers, readAddress, type SiteRule } from './site-rule.ts';

/** @returns whether a glossary is used on the page at an address. */
export function isUsedOn(
  address: string,
  { mode, sites }: { readonly mode: 'except' | 'only'; readonly sites: readonly SiteRule[] },
): boolean {
  if (sites.length === 0) return mode === 'except';
  const read = readAddress(address);
  const isListed = read !== undefined && sites.some((rule) => covers(rule, read));
  return isListed === (mode === 'only');
}
