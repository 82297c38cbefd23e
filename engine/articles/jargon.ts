import type { Entry } from '../../glossary/entry.ts';
import { entryIds } from '../lexicon/entry-ids.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isSafe } from '../senses/disambiguation.ts';
import { readBlock } from '../senses/read-block.ts';

/** A term in a one-sentence definition that its reader is not led to. */
export type Jargon = {
  /** The entry whose definition it is. */
  readonly id: string;
  /** The term as it stands there. */
  readonly surface: string;
  /** The entry that explains it. */
  readonly term: string;
};

/**
 * Finds terms of other entries in one-sentence definitions that the entry neither requires nor relates
 * to: a reader would meet them unprepared.
 */
export function findJargon(entries: readonly Entry[], lexicon: Lexicon): Jargon[] {
  const ids = entryIds(lexicon);
  return entries.flatMap(({ id, short, requires, related, contrast }) => {
    const led = new Set([id, ...requires, ...related, ...contrast.map((item) => item.id)]);
    return readBlock(short, lexicon).flatMap(({ start, end, form, entry }) => {
      const term = ids[entry] ?? '';
      if (led.has(term) || !isSafe(form)) return [];
      return [{ id, surface: short.slice(start, end), term }];
    });
  });
}
