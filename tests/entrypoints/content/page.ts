import { afterEach } from 'vitest';
import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import { searchContainers } from '../../../entrypoints/content/reading/batch-search.ts';
import type { FoundBlock } from '../../../entrypoints/content/reading/found-block.ts';
import { FoundBlocks } from '../../../entrypoints/content/reading/found-blocks.ts';
import { PageWalk, type ShouldSkip } from '../../../entrypoints/content/reading/page-walk.ts';
import { findSkipped } from '../../../entrypoints/content/reading/skipped-elements.ts';
import { type Block, blockAt } from '../../../entrypoints/content/reading/text-batch.ts';
import { readsEnglish } from '../../../entrypoints/content/reading/unread.ts';

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

/** The blocks of an element in which forms are found. */
export function findBlocks(root: Element, lexicon: Lexicon): FoundBlock[] {
  const found = new FoundBlocks(lexicon);
  const search = searchContainers([root], [root], {
    lexiconFor: (language) => (language ? undefined : lexicon),
    passesOver: () => false,
    neverRead: new Map(),
    take: (batch, hits) => found.add(batch, hits),
  });
  while (!search.next().done);
  return [...found.drainChanges().found];
}

/** All blocks of an element. */
export function walkBlocks(root: Element, passesOver: ShouldSkip = () => false): Block[] {
  return restOf(walkIn([root], passesOver));
}

/** A walk of some elements that reads English alone. */
export function walkIn(
  roots: Iterable<Element>,
  passesOver: ShouldSkip = () => false,
  searched: Iterable<Element> = roots,
): PageWalk {
  return new PageWalk(roots, passesOver, findSkipped(searched, readsEnglish), readsEnglish);
}

/** The blocks that a walk has not come to yet. */
export function restOf(walk: PageWalk): Block[] {
  const blocks: Block[] = [];
  for (let batch = walk.next(); batch; batch = walk.next()) {
    for (const index of batch.containers.keys()) blocks.push(blockAt(batch, index));
  }
  return blocks;
}

/** The blocks of an element's text, spaces run together. */
export function blocksOf(root: Element): string[] {
  return walkBlocks(root).map(({ text }) => text.replace(/\s+/g, ' ').trim());
}
