import { entryIds } from './entry-ids.ts';
import type { Lexicon } from './lexicon.ts';
import { type Match, readBlock } from './read-block.ts';
import { hasSense, isSafe, speaksOfAI } from './senses.ts';

/** A term found in a plain text; offsets in UTF-16 units. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The entry's id. */
  readonly term: string;
};

/** Paragraphs are read one by one, as blocks of a page are. */
const paragraphBreak = /\n[ \t]*\n\s*/g;

/**
 * Marks a whole text as the page would, all occurrences: the same lexicon, matcher and senses.
 *
 * @param text plain text; blank lines part its blocks.
 */
export function annotate(text: string, lexicon: Lexicon): Span[] {
  const found: (Match & { readonly offset: number })[] = [];
  const entries = new Set<number>();
  for (const { offset, block } of splitBlocks(text)) {
    for (const match of readBlock(block, lexicon)) {
      if (isSafe(match.form)) entries.add(match.entry);
      found.push({ ...match, offset });
    }
  }
  const ids = entryIds(lexicon);
  const onTopic = speaksOfAI({ entries: entries.size, length: text.length });
  return found
    .filter((match) => hasSense(match, onTopic))
    .map(({ start, end, entry, offset }) => ({
      start: offset + start,
      end: offset + end,
      surface: text.slice(offset + start, offset + end),
      term: ids[entry] ?? '',
    }));
}

function splitBlocks(text: string): { offset: number; block: string }[] {
  const blocks: { offset: number; block: string }[] = [];
  let offset = 0;
  for (const found of text.matchAll(paragraphBreak)) {
    blocks.push({ offset, block: text.slice(offset, found.index) });
    offset = found.index + found[0].length;
  }
  blocks.push({ offset, block: text.slice(offset) });
  return blocks;
}
