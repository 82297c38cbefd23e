import * as kind from './char-class.ts';
import { stretchKind } from './char-stretches.ts';

const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code++) kinds[code] = asciiKind(code);

/** What characters fold to, as far as it is neither themselves nor one letter of ASCII. */
const letters = new Map<number, string>();

/**
 * Latin letters and signs from {@link firstLatin} on, some of which almost every page has. A letter
 * stands for what it folds to, any other sign for a kind.
 */
const latin =
  ' .........a.._.......~....o.....aaaaaa~ceeeeiiiidnooooo.' +
  'ouuuuy~~aaaaaa~ceeeeiiiidnooooo.ouuuuy~yaaaaaaccccccccdd' +
  'ddeeeeeeeeeegggggggghhhhiiiiiiiiii~~jjkk~llllll~~llnnnnn' +
  'n~~~oooooo~~rrrrrrsssssssstttt~~uuuuuuuuuuuuwwyyyzzzzzzs';
const firstLatin = 0xa0;

const latinKinds: Readonly<Record<string, number>> = {
  '~': kind.several,
  '.': kind.hard,
  ' ': kind.space,
  _: kind.ignored,
};

/** Letters that Unicode does not decompose, and the form of sigma at a word's end. */
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
  ς: 'σ',
};

/**
 * @param code a UTF-16 code unit.
 * @returns its kind, or the letter or digit that it folds to (see `char-class.ts`).
 */
export function foldKind(code: number): number {
  return kinds[code] || classify(code);
}

/** Kinds of all UTF-16 code units seen so far, `kind.unknown` for others. For the hot path. */
export const knownKinds: Readonly<Uint8Array> = kinds;

/** Kinds of UTF-8 bytes: those of ASCII, and `kind.unknown` for parts of other characters. */
export const byteKinds: Readonly<Uint8Array> = new Uint8Array(0x100);
(byteKinds as Uint8Array).set(kinds.subarray(0, 0x80));

/**
 * The letters that a character of the kinds `several`, `unspaced` or `mark` folds to; empty if that is
 * the character itself.
 */
export function foldedLetters(code: number): string {
  return letters.get(code) ?? '';
}

/** @returns a sign as it is compared: of half width, a hyphen or a quotation mark as it is typed. */
export function foldedSign(code: number): number {
  if (kinds[code] === kind.hyphen) return 0x2d;
  // Two of the three are how Hebrew abbreviations are written.
  if (code === 0x201c || code === 0x201d || code === 0x5f4) return 0x22;
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

/** @returns whether a vowel is written before the consonant that it follows, as in Thai and Lao. */
export function isLeadingVowel(code: number): boolean {
  // Lao has its vowels where Thai has them, 0x80 higher.
  return (code & ~0x80) >= 0xe40 && (code & ~0x80) <= 0xe44;
}

/** @returns whether a character is one of Korean, which puts spaces between phrases, not words. */
export function isHangul(code: number): boolean {
  return (code >= 0xac00 && code < 0xd7a4) || (code >= 0x1100 && code < 0x1200);
}

function classify(code: number): number {
  const found = kindOf(code);
  kinds[code] = found;
  return found;
}

function kindOf(code: number): number {
  if (code >= 0x2000 && code <= 0x206f) return punctuationKind(code);
  const sign = latin[code - firstLatin];
  const found = sign ? (latinKinds[sign] ?? sign.charCodeAt(0)) : stretchKind(code);
  const isPlain = found >= kind.firstLetter || found < kind.mark || found === kind.ignored;
  return isPlain ? found : letterKind(code, found);
}

function asciiKind(code: number): number {
  const lower = code >= 65 && code <= 90 ? code + 32 : code;
  if ((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)) return lower;
  if (code === 32 || (code >= 9 && code <= 13)) return kind.space;
  if (code === 45) return kind.hyphen;
  if (code === 39) return kind.apostrophe;
  return code === 95 ? kind.foreign : kind.hard;
}

/** Classifies General Punctuation, which every typeset page uses. */
function punctuationKind(code: number): number {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029) return kind.space;
  if (code === 0x202f || code === 0x205f) return kind.space;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return kind.ignored;
  if (code <= 0x2013) return kind.hyphen;
  if (code === 0x2018 || code === 0x2019 || code === 0x201b) return kind.apostrophe;
  return code === 0x2032 ? kind.apostrophe : kind.hard;
}

/** Folds a letter or mark: capitals, accents, ligatures and widths make no difference. */
function letterKind(code: number, found: number): number {
  const char = String.fromCharCode(code);
  let plain = '';
  for (const part of char.normalize('NFKD').toLowerCase()) {
    const k = part === char ? found : foldKind(part.charCodeAt(0));
    const isAccent = k === kind.mark && plain.charCodeAt(plain.length - 1) < kind.firstMarked;
    if (k >= kind.several || (k === kind.mark && !isAccent)) plain += undecomposed[part] ?? part;
  }
  if (plain === '') return kind.ignored;
  if (plain.length === 1 && plain < '\x80') return plain.charCodeAt(0);
  if (plain !== char) letters.set(code, plain);
  return found;
}
