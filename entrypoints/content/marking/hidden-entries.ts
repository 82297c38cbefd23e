import type { Settings } from '../../../browser/settings/settings.ts';
import { categoryOf, type Lexicon, levelOf } from '../../../engine/lexicon/lexicon.ts';

type HidingSettings = Pick<Settings, 'hiddenCategories' | 'hiddenLevels'>;

/** @returns a predicate for entries whose category or level the reader has hidden. */
export function hiddenEntries(
  lexicon: Lexicon,
  { hiddenCategories, hiddenLevels }: HidingSettings,
): (entry: number) => boolean {
  if (hiddenCategories.length === 0 && hiddenLevels.length === 0) return () => false;
  return (entry) =>
    hiddenCategories.includes(categoryOf(entry, lexicon)) ||
    hiddenLevels.includes(levelOf(entry, lexicon));
}
