import * as kind from '../engine/text/char-class.ts';
import type { GeneratedFile } from './generated-files.ts';

const hyphens = /[-\u058a\u05be\u2010-\u2013\u2212\u30a0\u30fb\ufe63\uff0d\uff65]/;
const apostrophes = /['\u02bb\u02bc\u05f3\u2018\u2019\u201b\u2032\uff07]/;

/** Scripts for which browsers need a dictionary to find words. */
const dictionaryScripts = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** Marks that tell letters of Cyrillic and kana apart: of ё and й, of が and ぱ. */
const telling = /[\u0304\u0306\u0308\u030b\u3099\u309a]/;

/** Small kana but "っ", after which words begin; and what lengthens or repeats a letter. */
const small =
  /[ぁぃぅぇぉゃゅょゎァィゥェォャュョヮ\u31f0-\u31ff\uff67-\uff6e々\u303b\u309d\u309e\u30fc-\u30fe\uff70\uff9e\uff9f]/;

/** Vowels of Thai and Lao that Unicode calls letters, and those of Korean, and what ends a syllable. */
const attached =
  /[\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3\u0ebd\u1160-\u11ff\ud7b0-\ud7ff\uffc2-\uffdc]/;

/** Scripts in whose words marks are accents or vowels that may be left out. */
const accented =
  /[\p{Script=Inherited}\p{Script=Common}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Hangul}]/u;

const unspacedScripts =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\u30fc\uff70]/u;

/**
 * Where the few signs among letters count as letters, or the few letters among signs as signs: in blocks
 * of scripts that hardly any page is in, where telling them apart is not worth its bytes on every page.
 */
const mostlyLetters =
  /[\u02bd-\u02d7\u02de-\u02ff\u0375\u0384\u0385\u03f6\u0482\u06d5-\u0963\u0966-\u0dff\u0f00-\u0f0a\u0f15-\u0fff\u10a0-\u10ff\u1200-\u135c\u1369-\u177f\u1810-\u194f\u1a00-\u1a1f\u1b00-\u1dbf\u1e00-\u1fff\u2c00-\u2dff\ua000-\ua95f\ua980-\ua9df\uaa00-\uaa5f\uaae0-\uabff\ufb00-\ufdff\ufe70-\ufefe]/;
const mostlySigns = /[\u2070-\u209c\u2100-\u2125\u2127-\u2129\u212c-\u218f]/;
const mostlyUnspaced = /[\u1950-\u19ff\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf]/;

/** @returns the kind of a UTF-16 unit, before letters are folded; nothing if it stands for nothing. */
export function kindByUnicode(code: number): number | undefined {
  const char = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return surrogateKind(code);
  if (/\p{Cn}/u.test(char)) return undefined;
  if (mostlyLetters.test(char)) return kind.several;
  if (mostlySigns.test(char)) return kind.hard;
  if (mostlyUnspaced.test(char)) return kind.unspaced;
  if (hyphens.test(char)) return kind.hyphen;
  if (apostrophes.test(char)) return kind.apostrophe;
  if (/(?!\ufeff)\s/.test(char)) return kind.space;
  if (telling.test(char) || small.test(char) || attached.test(char)) return kind.mark;
  // The last letter of these only makes an Arabic word longer.
  if (/[\p{Cf}\u0640]/u.test(char)) return kind.ignored;
  if (/\p{M}/u.test(char) && accented.test(char)) return kind.ignored;
  if (/\p{Script=Han}/u.test(char)) return kind.unspaced;
  if (!/[\p{L}\p{Nd}\p{M}]/u.test(char)) return kind.hard;
  if (/\p{Nd}/u.test(char)) return kind.several;
  if (dictionaryScripts.test(char)) return /\p{M}/u.test(char) ? kind.mark : kind.unspaced;
  return unspacedScripts.test(char) ? kind.unspaced : kind.several;
}

/**
 * The first half of a character stands for its kind, the second continues it: ideographs and emoji are
 * words by themselves, other letters are parts of words.
 */
function surrogateKind(code: number): number {
  if (code >= 0xdc00) return kind.mark;
  if ((code >= 0xd83c && code <= 0xd83e) || (code >= 0xd840 && code <= 0xd8bf))
    return kind.unspaced;
  return code <= 0xd83b && code !== 0xd834 ? kind.several : kind.hard;
}

/** The kinds of all units from U+0080 on, as `engine/text/char-stretches.ts` unpacks them. */
export function charStretchesFile(): GeneratedFile {
  let packed = '';
  let start = 0x80;
  let last: number = kind.hard;
  for (let code = start; code <= 0x10000; code++) {
    // What is not assigned continues what is before it.
    const next =
      code === 0x10000 ? Number.NaN : isElsewhere(code) ? last : (kindByUnicode(code) ?? last);
    if (next === last) continue;
    packed += (code - start).toString(36) + String.fromCharCode(64 + last);
    start = code;
    last = next;
  }
  const content = `/** Made by \`npm run generate\`; do not edit. See \`char-stretches.ts\`. */\nexport const packedStretches =\n  '${packed}';\n`;
  return { path: 'engine/text/packed-stretches.ts', content };
}

/** Characters that `fold.ts` classifies itself. */
function isElsewhere(code: number): boolean {
  return (code >= 0xa0 && code <= 0x17f) || (code >= 0x2000 && code <= 0x206f);
}
