/** The settings that decide where Gloss is on. */
export type SiteSettings = {
  readonly enabled: boolean;
  /** `except`: on every site except those switched off; `only`: only on those switched on. */
  readonly mode: 'except' | 'only';
  /** Switches by site: a host, with all its subdomains; a longer one wins over a shorter one. */
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
};

/** Whether Gloss is on for an address, and the rule that says so. */
export type SiteState =
  | { readonly on: true; readonly because: 'every site' }
  | { readonly on: true; readonly because: 'site switched on'; readonly site: string }
  | { readonly on: false; readonly because: 'switched off everywhere' }
  | { readonly on: false; readonly because: 'site switched off'; readonly site: string }
  | { readonly on: false; readonly because: 'only chosen sites' }
  | { readonly on: false; readonly because: 'page cannot be read' };

/** The site that stands for all pages on this computer's disk. */
export const fileSite = 'file';

/**
 * The name that an address's site goes by in settings: its host, or `file`.
 *
 * @returns nothing for addresses that extensions cannot read.
 */
export function siteOf(url: string): string | undefined {
  const scheme = /^(https?|file):\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(url);
  if (!scheme) return undefined;
  if (scheme[1]?.toLowerCase() === 'file') return fileSite;
  const host = scheme[2]?.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
  return host || undefined;
}

/**
 * The one place that decides whether Gloss is on: the page, the popup and the menus all ask here.
 *
 * @param url the address of the top page; its frames follow it.
 */
export function siteState(settings: SiteSettings, url: string): SiteState {
  const site = siteOf(url);
  if (site === undefined) return { on: false, because: 'page cannot be read' };
  if (!settings.enabled) return { on: false, because: 'switched off everywhere' };
  for (const name of withParents(site)) {
    if (!Object.hasOwn(settings.sites, name)) continue;
    return settings.sites[name] === 'on'
      ? { on: true, because: 'site switched on', site: name }
      : { on: false, because: 'site switched off', site: name };
  }
  return settings.mode === 'only'
    ? { on: false, because: 'only chosen sites' }
    : { on: true, because: 'every site' };
}

/**
 * The site switches after the reader has switched one site.
 *
 * Keeps the list short: a switch that says what already holds without it is removed.
 */
export function switchSite(
  settings: SiteSettings,
  url: string,
  on: boolean,
): SiteSettings['sites'] {
  const site = siteOf(url);
  if (site === undefined) return settings.sites;
  const { [site]: _, ...others } = settings.sites;
  const without = siteState({ ...settings, enabled: true, sites: others }, url);
  return without.on === on ? others : { ...others, [site]: on ? 'on' : 'off' };
}

/** "a.b.example" → itself, "b.example", "example"; an IP address only itself. */
function withParents(site: string): string[] {
  if (/^[\d.]+$|^\[/.test(site)) return [site];
  const labels = site.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
