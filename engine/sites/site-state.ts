import { covers, isStronger, readAddress, type SiteRule } from './site-rule.ts';

/** The settings that decide where Gloss is on. */
export type SiteSettings = {
  readonly enabled: boolean;
  /** When a pause ends, in ms since 1970: {@link untilRestart}, or 0 for none. */
  readonly pausedUntil: number;
  /** `except`: on every site except those switched off; `only`: only on those switched on. */
  readonly mode: 'except' | 'only';
  /** The rules; where several apply to an address, the longest one wins. */
  readonly sites: Readonly<Record<SiteRule, 'on' | 'off'>>;
  /** Rules outside of which an organisation keeps Gloss off; if there are none, it may be on anywhere. */
  readonly allowedSites?: readonly SiteRule[];
};

/** Whether Gloss is on for an address, and what decides that. */
export type SiteState =
  | { readonly on: true; readonly because: 'every site' }
  | { readonly on: true; readonly because: 'site switched on'; readonly rule: SiteRule }
  | { readonly on: false; readonly because: 'switched off everywhere' }
  | { readonly on: false; readonly because: 'paused'; readonly until: number }
  | { readonly on: false; readonly because: 'site switched off'; readonly rule: SiteRule }
  | { readonly on: false; readonly because: 'only chosen sites' }
  | { readonly on: false; readonly because: 'site not allowed' }
  | { readonly on: false; readonly because: 'page cannot be read' };

/** The end of a pause that lasts until the browser restarts. */
export const untilRestart = Number.MAX_SAFE_INTEGER;

/**
 * The rule that the switch for an address's site controls: its host, or `file:`.
 *
 * @returns nothing for addresses that extensions cannot read.
 */
export function siteOf(url: string): SiteRule | undefined {
  return readAddress(url)?.host;
}

/**
 * Decides whether Gloss is on. The page, the popup, the badge and the menus all use this function.
 *
 * @param url the address of the top page, which also decides for all its frames.
 * @param now in ms since 1970.
 */
export function siteState(
  settings: SiteSettings,
  url: string,
  now: number = Date.now(),
): SiteState {
  const address = readAddress(url);
  if (!address) return { on: false, because: 'page cannot be read' };
  const { allowedSites: allowed = [] } = settings;
  if (allowed.length > 0 && !allowed.some((rule) => covers(rule, address))) {
    return { on: false, because: 'site not allowed' };
  }
  if (!settings.enabled) return { on: false, because: 'switched off everywhere' };
  const { pausedUntil: until } = settings;
  if (until > now) return { on: false, because: 'paused', until };
  return ruleState(settings, url);
}

/**
 * Returns the site rules after the reader has switched an address's site on or off.
 *
 * Keeps the list short by removing a rule that changes nothing. If a longer rule decides for the
 * address, that rule is reversed instead.
 */
export function switchSite(
  settings: SiteSettings,
  url: string,
  on: boolean,
): SiteSettings['sites'] {
  const site = siteOf(url);
  if (site === undefined) return settings.sites;
  const { [site]: _, ...others } = settings.sites;
  if (ruleState({ ...settings, sites: others }, url).on === on) return others;
  const value = on ? 'on' : 'off';
  const sites = { ...others, [site]: value } as const;
  const state = ruleState({ ...settings, sites }, url);
  return 'rule' in state ? { ...sites, [state.rule]: value } : sites;
}

/** @returns the site rules after one was replaced by another that says the same. */
export function renameRule(
  sites: SiteSettings['sites'],
  from: SiteRule,
  to: SiteRule,
): SiteSettings['sites'] {
  const rules = new Map(Object.entries(sites));
  const value = rules.get(from) ?? 'off';
  rules.delete(from);
  return Object.fromEntries(rules.set(to, value));
}

function ruleState({ mode, sites }: SiteSettings, url: string): SiteState {
  const address = readAddress(url);
  let rule: SiteRule | undefined;
  for (const each in sites) {
    if (address && covers(each, address) && (!rule || isStronger(each, rule))) rule = each;
  }
  if (rule) {
    return sites[rule] === 'on'
      ? { on: true, because: 'site switched on', rule }
      : { on: false, because: 'site switched off', rule };
  }
  return mode === 'only'
    ? { on: false, because: 'only chosen sites' }
    : { on: true, because: 'every site' };
}
