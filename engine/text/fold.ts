import * as kind from './char-class.ts';

const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code++) kinds[code] = asciiKind(code);
const letters = new Map<number, string>();

/**
 * Latin letters and signs from {@link firstLatin} on, some of which almost every page has. A letter
 * stands for what it folds to, any other sign for a kind.
 */
const latin =
  ' .........a.._.......~....o.....aaaaaa*ceeeeiiiidnooooo.' +
  'ouuuuy**aaaaaa*ceeeeiiiidnooooo.ouuuuy*yaaaaaaccccccccdd' +
  'ddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkk~llllll~~llnnnnn' +
  'n~~~oooooo**rrrrrrsssssssstttt~~uuuuuuuuuuuuwwyyyzzzzzzs';
const firstLatin = 0xa0;

const latinKinds: Readonly<Record<string, number>> = {
  '*': kind.several,
  '~': kind.foreign,
  '.': kind.hard,
  ' ': kind.space,
  _: kind.ignored,
};

/** What those of several letters fold to. */
const latinSeveral: Readonly<Record<string, string>> = {
  æ: 'ae',
  þ: 'th',
  ß: 'ss',
  ĳ: 'ij',
  œ: 'oe',
};

/**
 * Where stretches of one kind begin, each followed by the kind; what is unknown needs a closer look.
 * A table, because browsers compile an expression with `\p{…}` for some ms, once in each process.
 */
// biome-ignore format: pairs are easier to read side by side.
const stretches: readonly number[] = [
  // Combining marks, Greek and Cyrillic.
  0x80, kind.hard, 0x180, kind.unknown, 0x300, kind.ignored, 0x370, kind.unknown,
  0x38e, kind.foreign, 0x3a2, kind.unknown, 0x3a3, kind.foreign, 0x3f6, kind.unknown,
  0x3f7, kind.foreign, 0x482, kind.unknown, 0x48a, kind.foreign, 0x530, kind.unknown,
  // Currencies, the trade mark, arrows, operators, boxes, dingbats.
  0x209d, kind.hard, 0x20d0, kind.ignored, 0x20f1, kind.hard, 0x2102, kind.unknown,
  0x211e, kind.hard, 0x2124, kind.unknown, 0x214f, kind.hard, 0x2183, kind.unknown,
  0x2185, kind.hard, 0x2212, kind.hyphen, 0x2213, kind.hard, 0x2c00, kind.unknown,
  // Chinese, Japanese and Korean.
  0x3000, kind.space, 0x3001, kind.hard, 0x3006, kind.unknown, 0x3007, kind.hard,
  0x302a, kind.unknown, 0x303d, kind.hard, 0x3099, kind.unknown, 0x309b, kind.hard,
  0x30fc, kind.unknown, 0x30fd, kind.hard, 0x3105, kind.unknown, 0x31c0, kind.hard,
  0xa000, kind.unknown, 0xac00, kind.foreign, 0xd7a4, kind.unknown,
  // Surrogates, private use and emoji.
  0xd7fc, kind.hard, 0xfb00, kind.unknown, 0xfe00, kind.ignored, 0xfe10, kind.unknown,
  0xfeff, kind.ignored, 0xff00, kind.unknown, 0xfff9, kind.ignored, 0xfffc, kind.hard,
];

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

/** The letters that a `kind.several` character folds to, in lower-case ASCII. */
export function foldedLetters(code: number): string {
  return letters.get(code) ?? '';
}

function classify(code: number): number {
  const found = kindOf(code);
  kinds[code] = found;
  return found;
}

function kindOf(code: number): number {
  if (code >= 0x2000 && code <= 0x206f) return punctuationKind(code);
  const sign = latin[code - firstLatin];
  if (sign) return latinKind(code, sign);
  return stretchKind(code) || otherKind(code, String.fromCharCode(code));
}

function latinKind(code: number, sign: string): number {
  const found = latinKinds[sign] ?? sign.charCodeAt(0);
  const lower = String.fromCharCode(code).toLowerCase();
  if (found === kind.several) letters.set(code, latinSeveral[lower] ?? '');
  return found;
}

function stretchKind(code: number): number {
  let at = 0;
  while ((stretches[at] ?? Number.POSITIVE_INFINITY) <= code) at += 2;
  return stretches[at - 1] ?? kind.unknown;
}

function asciiKind(code: number): number {
  const lower = code >= 65 && code <= 90 ? code + 32 : code;
  if ((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)) return lower;
  if (code === 32 || (code >= 9 && code <= 13)) return kind.space;
  if (code === 45) return kind.hyphen;
  if (code === 39) return kind.apostrophe;
  return code === 95 ? kind.foreign : kind.hard;
}

/** Classifies General Punctuation, which every typeset page uses, without regular expressions. */
function punctuationKind(code: number): number {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029) return kind.space;
  if (code === 0x202f || code === 0x205f) return kind.space;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return kind.ignored;
  if (code <= 0x2013) return kind.hyphen;
  if (code === 0x2018 || code === 0x2019 || code === 0x201b) return kind.apostrophe;
  return code === 0x2032 ? kind.apostrophe : kind.hard;
}

function otherKind(code: number, char: string): number {
  if (/[\u2212\ufe63\uff0d]/.test(char)) return kind.hyphen;
  if (/[\u02bc\uff07]/.test(char)) return kind.apostrophe;
  if (/\s/.test(char) && code !== 0xfeff) return kind.space;
  if (/[\u00ad\p{Cf}\p{Mn}\p{Me}]/u.test(char)) return kind.ignored;
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
