import { expect, test } from 'vitest';
import * as kind from '../../../engine/text/char-class.ts';
import { foldedLetters, foldKind } from '../../../engine/text/fold.ts';

/** Letters that Unicode does not decompose. */
const undecomposed = new Map(
  Object.entries({
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
  }),
);

/** What every character is by Unicode, as the tables must have it: its kind, or what it folds to. */
function byUnicode(char: string): number | string {
  if (/[-\u2010-\u2013\u2212\ufe63\uff0d]/.test(char)) return kind.hyphen;
  if (/['\u02bc\u2018\u2019\u201b\u2032\uff07]/.test(char)) return kind.apostrophe;
  if (/(?!\ufeff)\s/.test(char)) return kind.space;
  if (/[\u00ad\p{Cf}\p{Mn}\p{Me}\u2065]/u.test(char)) return kind.ignored;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) return kind.hard;
  if (!/[_\p{L}\p{Nd}\p{Mc}]/u.test(char)) return kind.hard;
  const lower = char.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const plain = lower.replace(/[^a-z0-9]/g, (letter) => undecomposed.get(letter) ?? letter);
  return /^[a-z0-9]+$/.test(plain) ? plain : kind.foreign;
}

test('every UTF-16 unit folds as Unicode describes it', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const found = foldKind(code);
    const letters = found === kind.several ? foldedLetters(code) : String.fromCharCode(found);
    const wanted = byUnicode(String.fromCharCode(code));
    if ((found < kind.several || found === kind.foreign ? found : letters) !== wanted) {
      wrong.push(`${code.toString(16)}: ${found} ${letters}, not ${wanted}`);
    }
  }
  expect(wrong).toEqual([]);
});
