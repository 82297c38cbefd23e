import * as kind from './char-class.ts';

const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code++) kinds[code] = asciiKind(code);
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
  if (code >= 0xd800 && code <= 0xdfff) return kind.hard;
  return otherKind(code, String.fromCharCode(code));
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
