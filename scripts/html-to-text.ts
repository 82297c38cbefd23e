import { Window } from 'happy-dom';
import { BlockWalk } from '../entrypoints/content/block-walk.ts';

/**
 * Reads the text of an HTML page with the walk that the extension uses. Its scripts are not run and
 * nothing that it refers to is loaded.
 *
 * @returns its blocks, parted by blank lines.
 */
export function htmlToText(html: string): string {
  const { DOMParser } = new Window();
  const page = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const walk = new BlockWalk(page.documentElement, () => false);
  const blocks: string[] = [];
  for (let block = walk.next(); block; block = walk.next()) {
    blocks.push(
      block.text
        .replace(/[^\S\n]+/g, ' ')
        .replace(/\s*\n\s*/g, '\n')
        .trim(),
    );
  }
  return blocks.join('\n\n');
}
