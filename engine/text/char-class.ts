/**
 * How a character counts when text is compared: kinds below `firstLetter` are not letters; a value
 * from `firstLetter` on is the letter or digit itself, in small ASCII ("É" → 101, the code of "e").
 *
 * Each is a constant of its own, so that bundlers put the numbers where they are used: a page is read
 * by code that has just been loaded, where every look-up counts.
 */

/** Not looked at yet. */
export const unknown = 0;
/** Punctuation, symbols, ideographs, surrogates: ends a word and parts phrases. */
export const hard = 1;
/** White space of any width. */
export const space = 2;
/** Hyphens and short dashes, which stand for a space or nothing in compounds. */
export const hyphen = 3;
/** Straight and typographic apostrophes. */
export const apostrophe = 4;
/** Counts as nothing: soft hyphen, zero-width and bidi characters, combining marks. */
export const ignored = 5;
/** Stands for several letters: "ﬁ", "æ", "ß". See `foldedLetters`. */
export const several = 6;
/** A letter or digit that no form holds: Cyrillic, Greek, "_". It is part of its word all the same. */
export const foreign = 7;
export const firstLetter = 48;
