import type { Settings } from '../../browser/settings.ts';
import { categoryOf, entryIds, type Lexicon, levelOf } from '../../engine/lexicon.ts';

type HidingSettings = Pick<
  Settings,
  'hiddenCategories' | 'hiddenLevels' | 'knownTerms' | 'neverMarked'
>;

/** @returns a function that says of entries whether the reader wants them marked nowhere. */
export function hiddenEntries(
  lexicon: Lexicon,
  { hiddenCategories, hiddenLevels, knownTerms, neverMarked }: HidingSettings,
): (entry: number) => boolean {
  const ids = new Set([...knownTerms, ...neverMarked]);
  return (entry) =>
    hiddenCategories.includes(categoryOf(entry, lexicon)) ||
    hiddenLevels.includes(levelOf(entry, lexicon)) ||
    (ids.size > 0 && ids.has(entryIds(lexicon)[entry] ?? ''));
}
