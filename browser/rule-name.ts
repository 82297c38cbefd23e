import { toUnicode } from 'punycode/';
import type { SiteRule } from '../engine/sites/site-rule.ts';
import { text } from './text.ts';

/** @returns a site rule for display: IDN in Unicode, `file:` in words. */
export function ruleName(rule: SiteRule): string {
  if (rule === 'file:') return text('files_here');
  if (rule.startsWith('file:')) return rule.replace('file:', 'file://');
  const [host = '', ...rest] = rule.split('/');
  return [toUnicode(host), ...rest.map(readable)].join('/');
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
