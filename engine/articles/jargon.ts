import { levels } from '../../glossary/categories.ts';
import type { Entry } from '../../glossary/entry.ts';
import { entryIds } from '../lexicon/entry-ids.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isSafe } from '../senses/disambiguation.ts';
import { readBlock } from '../senses/read-block.ts';

/** A term used in the one-sentence definition of an entry that may not use it as it is. */
export type Jargon = {
  /** The id of the entry whose definition uses the term. */
  readonly id: string;
  /** The term as written there. */
  readonly surface: string;
  /** The id of the entry that explains the term. */
  readonly term: string;
  /** Whether the term is of a higher level than the entry: then it cannot be needed by it. */
  readonly isHarder: boolean;
};

/** What takes the place of a welcome term when a definition's difficulty is measured. */
const plainWord = 'term';

/**
 * Finds terms in one-sentence definitions that readers are not led to, or that are of a higher
 * level. Terms of the same or a lower level are welcome if the entry references them, at best
 * through `requires`.
 */
export function findJargon(entries: readonly Entry[], lexicon: Lexicon): Jargon[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) => {
    const led = new Set([
      entry.id,
      ...entry.requires,
      ...entry.related,
      ...[...entry.contrast, ...entry.members].map(({ id }) => id),
    ]);
    return termsIn(entry.short, lexicon).flatMap(({ start, end, id: term }) => {
      const isHarder = term !== entry.id && isHarderThan(byId.get(term), entry);
      if (led.has(term) && !isHarder) return [];
      return [{ id: entry.id, surface: entry.short.slice(start, end), term, isHarder }];
    });
  });
}

/**
 * @returns an entry's definition with one plain word in place of each term that `requires` lists:
 *   readers know those, however long they are.
 */
export function withoutNeeded(
  { short, requires }: Pick<Entry, 'short' | 'requires'>,
  lexicon: Lexicon,
): string {
  const needed = termsIn(short, lexicon).filter(({ id }) => requires.includes(id));
  return needed.reduceRight(
    (text, { start, end }) => text.slice(0, start) + plainWord + text.slice(end),
    short,
  );
}

function termsIn(text: string, lexicon: Lexicon) {
  const ids = entryIds(lexicon);
  return readBlock(text, lexicon)
    .filter(({ form }) => isSafe(form))
    .map(({ start, end, entry }) => ({ start, end, id: ids[entry] ?? '' }));
}

function isHarderThan(term: Entry | undefined, entry: Entry): boolean {
  return term !== undefined && levels.indexOf(term.level) > levels.indexOf(entry.level);
}
