/**
 * A place on the web that Gloss is switched on or off for, as text in one of these shapes:
 * `example.org` (with its subdomains), `*.example.org` (its subdomains alone), `example.org:8080` (one
 * port alone), `example.org/blog` (what begins so; `*` stands for anything), `file:` (files on this
 * computer), `file:/home/me/` (those whose path begins so).
 */
export type SiteRule = string;

/** What rules look at in an address. */
export type Address = {
  /** As browsers write it: small letters, IDN as Punycode, IPv6 in brackets; `file:` for files. */
  readonly host: string;
  readonly port: string;
  /** Path and query. */
  readonly path: string;
};

/** The rule that stands for all files on this computer. */
export const fileSite = 'file:';

const addressPattern = /^(https?|file):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::(\d*))?([^#]*)/i;
const rulePattern = /^(\*\.)?(file:|\[[^\]]*\]|[^/:]*)(?::(\d+))?(\/.*)?$/;

/** @returns nothing for addresses that extensions cannot read. */
export function readAddress(url: string): Address | undefined {
  const [, scheme = '', name = '', port, path = ''] = addressPattern.exec(url) ?? [];
  if (/^file$/i.test(scheme)) return { host: fileSite, port: '', path };
  const host = name.toLowerCase().replace(/\.$/, '');
  const usual = /^https$/i.test(scheme) ? '443' : '80';
  return host ? { host, port: port || usual, path } : undefined;
}

/** @returns whether a rule speaks of an address. */
export function covers(rule: SiteRule, { host, port, path }: Address): boolean {
  const [, below, name, wantedPort = port, wantedPath = ''] = rulePattern.exec(rule) ?? [];
  if (!name || wantedPort !== port) return false;
  const isHost = !below && host === name;
  // "127.0.0.1" is no subdomain of "0.1".
  const isBelow = host.endsWith(`.${name}`) && !/^[\d.]+$/.test(host);
  return (isHost || isBelow) && beginsLike(path, wantedPath);
}

/** @returns whether one rule says more than another, so that it wins where both speak of an address. */
export function isStronger(rule: SiteRule, other: SiteRule): boolean {
  const more = literal(rule) - literal(other);
  return more === 0 ? rule < other : more > 0;
}

/** How many characters a rule names outright. */
function literal(rule: SiteRule): number {
  return rule.replaceAll('*', '').length;
}

/** @param start in which `*` stands for any characters, also none. */
function beginsLike(text: string, start: string): boolean {
  const [first = '', ...rest] = start.split('*');
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
