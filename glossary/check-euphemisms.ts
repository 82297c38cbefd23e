import { levels } from './categories.ts';
import type { FiledEntry } from './check.ts';
import type { Entry } from './entry.ts';
import { euphemisms, type RealWord } from './euphemisms.ts';
import type { Problem } from './problem.ts';

/**
 * Finds paraphrases where a real word of the field could stand and be linked. Real words that are
 * explained on a higher level than the entry are not asked for, nor is a word in its own entry.
 */
export function checkEuphemisms(filed: readonly FiledEntry[]): Problem[] {
  const byId = new Map(filed.map(({ entry }) => [entry.id, entry]));
  return filed.flatMap(({ file, entry, lineOf }) => {
    const parts = [
      { path: ['short'], text: entry.short },
      { path: ['paragraph'], text: entry.paragraph },
      ...entry.notes.map(({ text }, index) => ({ path: ['notes', index], text })),
    ];
    return parts.flatMap(({ path, text }) =>
      euphemisms.flatMap(({ pattern, words }): Problem[] => {
        const found = pattern.exec(text)?.[0];
        const fitting = words.filter(({ id }) => isWithinReach(byId.get(id), entry));
        if (!found || fitting.length === 0 || words.some(({ id }) => id === entry.id)) return [];
        const message = `"${found}" stands for a real word: ${list(fitting)}. Use it: it is linked by itself, and "requires" can list its entry.`;
        return [{ file, line: lineOf(path), severity: 'warning', message }];
      }),
    );
  });
}

/** @returns whether an entry may be needed by another: it is of the same or a lower level. */
function isWithinReach(needed: Entry | undefined, by: Entry): boolean {
  return needed !== undefined && levels.indexOf(needed.level) <= levels.indexOf(by.level);
}

function list(words: readonly RealWord[]): string {
  return words.map(({ word, id }) => `"${word}" (${id})`).join(' or ');
}
