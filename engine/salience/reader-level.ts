import type { Familiarity, Level } from '../../glossary/categories.ts';

/** What a reader says they know; the first is the default. */
export const readerLevels = ['practitioner', 'newcomer', 'researcher'] as const;
export type ReaderLevel = (typeof readerLevels)[number];

/**
 * Tells whether a reader is taken to know a term.
 *
 * @param familiarity who else knows the word.
 * @param level how deep in the field it is.
 */
export function isKnownTo(reader: ReaderLevel, familiarity: Familiarity, level: Level): boolean {
  switch (reader) {
    case 'newcomer':
      return false;
    case 'practitioner':
      return familiarity === 'everyday';
    case 'researcher':
      return familiarity !== 'specialist' || level === 'basic';
  }
}
