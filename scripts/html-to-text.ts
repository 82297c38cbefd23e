import { Window } from 'happy-dom';
import { PageWalk } from '../entrypoints/content/reading/page-walk.ts';
import { findSkipped } from '../entrypoints/content/reading/skipped-elements.ts';
import { blockAt } from '../entrypoints/content/reading/text-batch.ts';
import { readsEnglish } from '../entrypoints/content/reading/unread.ts';

/**
 * Extracts the text of an HTML page with the extension's own page walker. Scripts are not run, and
 * no resources are loaded.
 *
 * @returns its blocks, separated by blank lines.
 */
export function htmlToText(html: string): string {
  const { DOMParser } = new Window();
  const page = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const roots = [page.documentElement];
  const walk = new PageWalk(roots, () => false, findSkipped(roots, readsEnglish), readsEnglish);
  const blocks: string[] = [];
  for (let batch = walk.next(); batch; batch = walk.next()) {
    for (const index of batch.containers.keys()) blocks.push(tidy(blockAt(batch, index).text));
  }
  return blocks.join('\n\n');
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
