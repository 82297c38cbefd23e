import { entryIds } from './lexicon/entry-ids.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { contextModelOf } from './senses/context-model.ts';
import { isIntendedSense, type Strictness } from './senses/disambiguation.ts';
import type { Weights } from './senses/features.ts';
import type { Match } from './senses/match.ts';
import { PageEvidence } from './senses/page-evidence.ts';
import { readBlock } from './senses/read-block.ts';

/** A term found in plain text; offsets in UTF-16 units. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The entry's id. */
  readonly term: string;
};

/** A match, with the offset of its block in the text. */
export type PlacedMatch = Match & { readonly offset: number };

/** Each paragraph is read on its own, like a block of a page. */
const paragraphBreak = /\n[ \t]*\n\s*/g;

/** Reads a whole text. @returns its matches, and what they reveal about its subject. */
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
 * Marks every occurrence in a text, with the lexicon, matcher and disambiguation used on pages.
 *
 * @param text plain text, with blank lines between blocks.
 * @param weights override the lexicon's own, for experiments.
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
