/**
 * The addresses that Gloss is switched on or off for, in one of these formats: `example.org` (with
 * its subdomains), `*.example.org` (only its subdomains), `example.org:8080` (only this port),
 * `example.org/blog` (a path prefix; `*` matches anything), `file:` (all local files),
 * `file:/home/me/` (local files with this path prefix).
 */
export type SiteRule = string;

/** The parts of an address that rules match. */
export type Address = {
  /** As browsers serialize it: lower case, IDN as Punycode, IPv6 in brackets; `file:` for files. */
  readonly host: string;
  readonly port: string;
  /** Path and query. */
  readonly path: string;
};

/** The rule for all local files. */
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

/** @returns whether a rule applies to an address. */
export function covers(rule: SiteRule, { host, port, path }: Address): boolean {
  const [, below, name, wantedPort = port, wantedPath = ''] = rulePattern.exec(rule) ?? [];
  if (!name || wantedPort !== port) return false;
  const isHost = !below && host === name;
  // "127.0.0.1" is not a subdomain of "0.1".
  const isBelow = host.endsWith(`.${name}`) && !/^[\d.]+$/.test(host);
  return (isHost || isBelow) && beginsLike(path, wantedPath);
}

/** @returns whether a rule is more specific than another, and so wins where both apply. */
export function isStronger(rule: SiteRule, other: SiteRule): boolean {
  const more = literal(rule) - literal(other);
  return more === 0 ? rule < other : more > 0;
}

/** @returns how many characters of a rule are not wildcards. */
function literal(rule: SiteRule): number {
  return rule.replaceAll('*', '').length;
}

/** @param start a prefix in which `*` matches any number of characters. */
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
