/**
 * How a character counts when text is compared: kinds below `firstLetter` are not letters; a value
 * from `firstLetter` on is the letter or digit itself, in small ASCII ("É" → 101, the code of "e").
 */
export const kind = {
  /** Not looked at yet. */
  unknown: 0,
  /** Punctuation, symbols, ideographs, surrogates: ends a word and parts phrases. */
  hard: 1,
  /** White space of any width. */
  space: 2,
  /** Hyphens and short dashes, which stand for a space or nothing in compounds. */
  hyphen: 3,
  /** Straight and typographic apostrophes. */
  apostrophe: 4,
  /** Counts as nothing: soft hyphen, zero-width and bidi characters, combining marks. */
  ignored: 5,
  /** Stands for several letters: "ﬁ", "æ", "ß". See {@link foldedLetters}. */
  several: 6,
  /** A letter or digit that no form holds: Cyrillic, Greek, "_". It is part of its word all the same. */
  foreign: 7,
  firstLetter: 48,
} as const;

const kinds = new Uint8Array(0x10000);
const letters = new Map<number, string>();

/** Latin letters that Unicode does not decompose. */
const undecomposed: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
};

for (let code = 0; code < 128; code++) classify(code);

/**
 * @param code a UTF-16 code unit.
 * @returns its kind, or the letter or digit that it folds to (see {@link kind}).
 */
export function foldKind(code: number): number {
  return kinds[code] || classify(code);
}

/** Kinds of all UTF-16 code units seen so far; `kind.unknown` for the others. For the hot path. */
export const knownKinds: Readonly<Uint8Array> = kinds;

/** The letters that a `kind.several` character stands for, in small ASCII. */
export function foldedLetters(code: number): string {
  return letters.get(code) ?? '';
}

function classify(code: number): number {
  const found = kindOf(code);
  kinds[code] = found;
  return found;
}

function kindOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return kind.hard;
  const char = String.fromCharCode(code);
  if (/[-\u2010-\u2013\u2212\ufe63\uff0d]/.test(char)) return kind.hyphen;
  if (/['\u2018\u2019\u201b\u2032\u02bc\uff07]/.test(char)) return kind.apostrophe;
  if (/\s/.test(char) && code !== 0xfeff) return kind.space;
  if (/[\u00ad\p{Cf}\p{Mn}\p{Me}]/u.test(char)) return kind.ignored;
  if (char === '_') return kind.foreign;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) return kind.hard;
  if (!/[\p{L}\p{Nd}\p{Mc}]/u.test(char)) return kind.hard;
  return letterKind(code, char);
}

function letterKind(code: number, char: string): number {
  const lower = char.normalize('NFKD').toLowerCase();
  const plain = lower.replace(/\p{M}/gu, '').replace(/[^a-z0-9]/g, (c) => undecomposed[c] ?? c);
  if (!/^[a-z0-9]+$/.test(plain)) return kind.foreign;
  if (plain.length === 1) return plain.charCodeAt(0);
  letters.set(code, plain);
  return kind.several;
}
