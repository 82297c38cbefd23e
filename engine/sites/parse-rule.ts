import { fileSite, type SiteRule } from './site-rule.ts';

/** Why an input is not a valid rule. */
export type RuleProblem =
  | 'empty'
  | 'too long'
  | 'every site'
  | 'unreadable address'
  | 'star in host'
  | 'no address';

export type ParsedRule =
  | { readonly ok: true; readonly rule: SiteRule }
  | { readonly ok: false; readonly problem: RuleProblem };

/** Longer than any address that people type. */
const mostCharacters = 500;

/**
 * Parses a rule as people type or paste it: an address, a host, or a pattern.
 *
 * @returns the rule in its canonical spelling, or why the input is not one.
 */
export function parseRule(typed: string): ParsedRule {
  const text = typed.trim();
  if (!text) return no('empty');
  if (text.length > mostCharacters) return no('too long');
  if (/^[*./]+$/.test(text)) return no('every site');
  const [, scheme = '', rest = ''] = /^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(text) ?? [];
  if (/^file$/i.test(scheme)) return parsePath(rest);
  if (/^file:/i.test(text)) return parsePath(text.slice(fileSite.length));
  if (scheme && !/^https?$/i.test(scheme)) return no('unreadable address');
  if (/^(about|data|javascript|view-source|blob):/i.test(text)) return no('unreadable address');
  return parseHost(rest);
}

function parsePath(path: string): ParsedRule {
  if (/\s/.test(path)) return no('no address');
  const start = path.replace(/^\/*/, '/');
  return { ok: true, rule: fileSite + withoutEnd(start) };
}

function parseHost(text: string): ParsedRule {
  const [, below = '', place = ''] = /^(\*\.)?(.*)$/s.exec(text) ?? [];
  const [, host = '', port = '', typedPath = ''] =
    /^(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)(?::(\d+))?((?:[/?#].*)?)$/s.exec(place) ?? [];
  if (host.includes('*')) return no('star in host');
  if (!host || /[\s"<>\\^`{|}]/.test(place)) return no('no address');
  try {
    const url = new URL(`http://${host}${port && `:${port}`}${typedPath}`);
    const name = url.hostname.replace(/\.$/, '');
    if (/^\.|\.(?:\.|$)/.test(name)) return no('no address');
    if (!name || (below && /^[\d.]+$|^\[/.test(name)))
      return no(name ? 'star in host' : 'no address');
    const path = pathOf(url);
    const short = withoutEnd(path);
    // "/.*" would lose its point without its star.
    const isSame = withoutEnd(pathOf(new URL(`http://${host}${short}`))) === short;
    const rest = isSame ? short : path;
    const rule = below + name + (port && `:${Number(port)}`) + rest;
    // Characters that are not allowed in addresses have become three or more.
    return rule.length > mostCharacters ? no('too long') : { ok: true, rule };
  } catch {
    return no('no address');
  }
}

/** An empty query counts: "example.org/?" is the front page with any query. */
function pathOf({ href }: URL): string {
  return /^http:\/\/[^/]*([^#]*)/.exec(href)?.[1] ?? '';
}

/** Removes what adds nothing to a path prefix: stars at the end, and a lone slash. */
function withoutEnd(path: string): string {
  return path.replace(/\*+$/, '').replace(/^\/$/, '');
}

function no(problem: RuleProblem): ParsedRule {
  return { ok: false, problem };
}
