import { findJargon } from '../engine/articles/jargon.ts';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import type { FiledEntry } from '../glossary/check.ts';
import type { Problem } from '../glossary/problem.ts';

/** Warns of terms in one-sentence definitions that the entry does not reference. */
export function findJargonProblems(filed: readonly FiledEntry[], lexicon: Lexicon): Problem[] {
  const byId = new Map(filed.map((item) => [item.entry.id, item]));
  const entries = filed.map(({ entry }) => entry);
  return findJargon(entries, lexicon).flatMap(({ id, surface, term }): Problem[] => {
    const item = byId.get(id);
    if (!item) return [];
    const message = `the one-sentence definition speaks of "${surface}", which is the entry "${term}". Use plainer words, or name "${term}" in "requires" or "related".`;
    return [{ file: item.file, line: item.lineOf(['name']), severity: 'warning', message }];
  });
}
