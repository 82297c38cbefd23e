import { Window } from 'happy-dom';
import { PageWalk } from '../entrypoints/content/reading/page-walk.ts';
import { findAvoided } from '../entrypoints/content/reading/skipped-elements.ts';
import { blockAt } from '../entrypoints/content/reading/text-batch.ts';

/**
 * Reads the text of an HTML page with the walk that the extension uses. Its scripts are not run and
 * nothing that it refers to is loaded.
 *
 * @returns its blocks, parted by blank lines.
 */
export function htmlToText(html: string): string {
  const { DOMParser } = new Window();
  const page = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const roots = [page.documentElement];
  const walk = new PageWalk(roots, () => false, findAvoided(roots));
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
