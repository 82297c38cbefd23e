import type { Entry } from '../../glossary/entry.ts';
import { entryIds } from '../lexicon/entry-ids.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isSafe } from '../senses/disambiguation.ts';
import { readBlock } from '../senses/read-block.ts';

/** A term used in the one-sentence definition of an entry that does not reference it. */
export type Jargon = {
  /** The id of the entry whose definition uses the term. */
  readonly id: string;
  /** The term as written there. */
  readonly surface: string;
  /** The id of the entry that explains the term. */
  readonly term: string;
};

/**
 * Finds terms in one-sentence definitions that the entry does not reference through `requires`,
 * `related` or `contrast`, so that readers are not pointed to an explanation.
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
