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
/** Punctuation and symbols: ends a word and separates phrases. */
export const hard = 1;
/** White space of any width. */
export const space = 2;
/** Hyphens, short dashes and the middle dot of katakana, which in compounds are equivalent to a space or nothing. */
export const hyphen = 3;
/** Straight and typographic apostrophes. */
export const apostrophe = 4;
/**
 * A sign that changes the letter before it and is part of its word: a vowel of Thai, "ー", a small
 * kana, the breve of "й". After a letter of a script whose accents make no difference, it is ignored;
 * see {@link firstMarked}.
 */
export const mark = 5;
/** Skipped: soft hyphen, zero-width and bidi characters, other combining marks. */
export const ignored = 6;
/** Another letter or digit, or what folds to several: "я", "λ", "ﬁ", "ß". See `foldedLetters`. */
export const several = 7;
/** "_", which no form contains. It is still part of its word. */
export const foreign = 8;
/** A letter of a script that writes no spaces: with its marks, it is a word of its own. */
export const unspaced = 9;
export const firstLetter = 48;

/** The first letter after which marks count: accents make no difference in Latin and Greek. */
export const firstMarked = 0x400;
