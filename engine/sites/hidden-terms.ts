import { siteOf } from './site-state.ts';

/** The settings that say which terms a reader has put away. */
export type HiddenTermSettings = {
  /** Terms that the reader knows, by id. */
  readonly knownTerms: readonly string[];
  /** Terms that are to be marked nowhere, by id. */
  readonly neverMarked: readonly string[];
  /** Terms, by id, that are not marked on a site. */
  readonly hiddenTerms: Readonly<Record<string, readonly string[]>>;
};

/** @returns the ids of the terms that are not to be marked on a page, by the address of the top page. */
export function hiddenTermIds(settings: HiddenTermSettings, url: string): ReadonlySet<string> {
  const site = siteOf(url);
  const here = site !== undefined && Object.hasOwn(settings.hiddenTerms, site);
  const everywhere = [...settings.knownTerms, ...settings.neverMarked];
  return new Set([...everywhere, ...((here && settings.hiddenTerms[site]) || [])]);
}

/** @returns the list with the id in it once, or without it. */
export function withId(list: readonly string[], id: string, listed: boolean): readonly string[] {
  const others = list.filter((other) => other !== id);
  return listed ? [...others, id] : others;
}

/** The terms hidden by site, after the reader has put one away on a site or taken it back. */
export function withHiddenTerm(
  hiddenTerms: HiddenTermSettings['hiddenTerms'],
  url: string,
  id: string,
  hidden: boolean,
): HiddenTermSettings['hiddenTerms'] {
  const site = siteOf(url);
  if (site === undefined) return hiddenTerms;
  const { [site]: before = [], ...others } = hiddenTerms;
  const after = withId(before, id, hidden);
  return after.length > 0 ? { ...others, [site]: after } : others;
}
