import { tokenize } from '../lexicon/tokens.ts';
import type { OwnEntry } from './own-glossary.ts';

/** @returns an entry's spellings as they are compared: equal for two entries that define one word. */
export function formKeys({
  term,
  otherSpellings,
}: Pick<OwnEntry, 'term' | 'otherSpellings'>): string[] {
  const keys = [term, ...otherSpellings].map((form) => tokenize(form).join(' '));
  return [...new Set(keys.filter((key) => key !== ''))];
}
