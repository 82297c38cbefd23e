import { text } from '../../browser/text.ts';
import type { GlossarySites } from '../../engine/glossaries/own-glossary.ts';

/** @returns on which sites a glossary is used; empty if it is used on all. */
export function sitesText({ mode, sites }: GlossarySites): string {
  if (sites.length === 0) return '';
  return text(mode === 'only' ? 'glossary_only_on' : 'glossary_not_on', sites.join(', '));
}
