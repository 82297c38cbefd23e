import { afterEach } from 'vitest';
import { BlockWalk } from '../../../entrypoints/content/block-walk.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('contenteditable');
});

/** Puts markup on the test page. */
export function setPage(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  document.body.replaceChildren(holder);
  return holder;
}

/** The blocks of an element's text, spaces run together. */
export function blocksOf(root: Element): string[] {
  const walk = new BlockWalk(root, () => false);
  const blocks: string[] = [];
  for (let block = walk.next(); block; block = walk.next()) {
    blocks.push(block.text.replace(/\s+/g, ' ').trim());
  }
  return blocks;
}
