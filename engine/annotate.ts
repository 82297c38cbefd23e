import { entryIds } from './lexicon/entry-ids.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { contextModelOf } from './senses/context-model.ts';
import { isIntendedSense, type Strictness } from './senses/disambiguation.ts';
import type { Weights } from './senses/features.ts';
import type { Match } from './senses/match.ts';
import { PageEvidence } from './senses/page-evidence.ts';
import { readBlock } from './senses/read-block.ts';

/** A term found in a plain text; offsets in UTF-16 units. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The entry's id. */
  readonly term: string;
};

/** A match with the place where its block begins in the text. */
export type PlacedMatch = Match & { readonly offset: number };

/** Paragraphs are read one by one, as blocks of a page are. */
const paragraphBreak = /\n[ \t]*\n\s*/g;

/** Reads a whole text: what is found in it, and what that shows of its subject. */
export function readText(
  text: string,
  lexicon: Lexicon,
): { readonly matches: readonly PlacedMatch[]; readonly evidence: PageEvidence } {
  const evidence = new PageEvidence(contextModelOf(lexicon));
  evidence.grow(text.length);
  const matches = splitBlocks(text).flatMap(({ offset, block }) =>
    readBlock(block, lexicon).map((match) => ({ ...match, offset })),
  );
  for (const match of matches) evidence.count(match, 1);
  return { matches, evidence };
}

/**
 * Marks a whole text as the page would, all occurrences: the same lexicon, matcher and senses.
 *
 * @param text plain text; blank lines part its blocks.
 * @param weights other than those that come with the lexicon, to try them out.
 */
export function annotate(
  text: string,
  lexicon: Lexicon,
  strictness: Strictness = 'balanced',
  weights: Weights = contextModelOf(lexicon).weights,
): Span[] {
  const { matches, evidence } = readText(text, lexicon);
  const ids = entryIds(lexicon);
  return matches
    .filter((match) => isIntendedSense(match, evidence, weights, strictness))
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
