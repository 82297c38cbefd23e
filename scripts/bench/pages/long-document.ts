import type { Prose } from '../prose.ts';
import { runningText } from './blocks.ts';
import { wholePage } from './whole-page.ts';

const sectionLength = 12_000;

/** A document of many sections, such as a specification. */
export function makeLongDocument(prose: Prose, length: number): string {
  const end = prose.length + length;
  const sections: string[] = [];
  while (prose.length < end) {
    const title = prose.phrase(4);
    sections.push(`<section><h2>${title}</h2>\n${runningText(prose, sectionLength)}</section>`);
  }
  return wholePage('Document', `<main>${sections.join('\n')}</main>`);
}
