import { findJargon } from '../engine/articles/jargon.ts';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import type { FiledEntry } from '../glossary/check.ts';
import type { Problem } from '../glossary/problem.ts';

/** Warns of terms in one-sentence definitions that the entry does not reference, or that are harder. */
export function findJargonProblems(filed: readonly FiledEntry[], lexicon: Lexicon): Problem[] {
  const byId = new Map(filed.map((item) => [item.entry.id, item]));
  const entries = filed.map(({ entry }) => entry);
  return findJargon(entries, lexicon).flatMap(({ id, surface, term, isHarder }): Problem[] => {
    const item = byId.get(id);
    if (!item) return [];
    const advice = isHarder
      ? 'of a higher level than this one. Use plainer words'
      : `and readers are not told to know it. If it is the real word, keep it and list "${term}" in "requires"; otherwise use plainer words`;
    const message = `the one-sentence definition speaks of "${surface}", which is the entry "${term}", ${advice}.`;
    return [{ file: item.file, line: item.lineOf(['short']), severity: 'warning', message }];
  });
}
