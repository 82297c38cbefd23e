/**
 * How characters are classified when text is compared. Kinds below `firstLetter` are not plain
 * letters; a value from `firstLetter` on is the letter or digit itself, folded to lower-case ASCII
 * ("É" → 101, the code of "e").
 *
 * These are separate constants so that bundlers inline them: the code that reads a page has just
 * been loaded and is not optimized yet, so every look-up counts.
 */

/** Not classified yet. */
export const unknown = 0;
/** Punctuation, symbols, ideographs, surrogates: ends a word and separates phrases. */
export const hard = 1;
/** White space of any width. */
export const space = 2;
/** Hyphens and short dashes, which in compounds are equivalent to a space or nothing. */
export const hyphen = 3;
/** Straight and typographic apostrophes. */
export const apostrophe = 4;
/** Skipped: soft hyphen, zero-width and bidi characters, combining marks. */
export const ignored = 5;
/** Folds to several letters: "ﬁ", "æ", "ß". See `foldedLetters`. */
export const several = 6;
/** A letter or digit that no form contains: Cyrillic, Greek, "_". It is still part of its word. */
export const foreign = 7;
export const firstLetter = 48;
