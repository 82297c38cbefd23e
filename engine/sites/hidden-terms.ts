import { siteOf } from './site-state.ts';

/** The settings that hold the terms a reader has hidden. */
export type HiddenTermSettings = {
  /** Terms that the reader knows, by id. */
  readonly knownTerms: readonly string[];
  /** Terms that are never marked, by id. */
  readonly neverMarked: readonly string[];
  /** The ids of the terms that are not marked on a site, by site. */
  readonly hiddenTerms: Readonly<Record<string, readonly string[]>>;
};

/** @returns the ids of the terms hidden on a page. @param url the address of the top page. */
export function hiddenTermIds(settings: HiddenTermSettings, url: string): ReadonlySet<string> {
  const site = siteOf(url);
  const here = site !== undefined && Object.hasOwn(settings.hiddenTerms, site);
  const everywhere = [...settings.knownTerms, ...settings.neverMarked];
  return new Set([...everywhere, ...((here && settings.hiddenTerms[site]) || [])]);
}

/** @returns the list with the id included once, or excluded. */
export function withId(list: readonly string[], id: string, listed: boolean): readonly string[] {
  const others = list.filter((other) => other !== id);
  return listed ? [...others, id] : others;
}

/** @returns the terms hidden by site, after the reader has hidden one on a site or restored it. */
export function withHiddenTerm(
  hiddenTerms: HiddenTermSettings['hiddenTerms'],
  url: string,
  id: string,
  hidden: boolean,
): HiddenTermSettings['hiddenTerms'] {
  const site = siteOf(url);
  if (site === undefined) return hiddenTerms;
  return withSiteTerms(hiddenTerms, site, (before) => withId(before, id, hidden));
}

/** @returns the terms hidden by site, after a change of one site's terms. */
export function withSiteTerms(
  hiddenTerms: HiddenTermSettings['hiddenTerms'],
  site: string,
  change: (before: readonly string[]) => readonly string[],
): HiddenTermSettings['hiddenTerms'] {
  const before = new Map(Object.entries(hiddenTerms));
  const after = change(before.get(site) ?? []);
  before.delete(site);
  return Object.fromEntries(after.length > 0 ? [...before, [site, after]] : before);
}
