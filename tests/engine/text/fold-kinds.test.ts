import { expect, test } from 'vitest';
import * as kind from '../../../engine/text/char-class.ts';
import { foldedLetters, foldKind } from '../../../engine/text/fold.ts';
import { charStretchesFile, kindByUnicode } from '../../../scripts/char-stretches.ts';

/** Letters that Unicode does not decompose, and the form of sigma at a word's end. */
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
    ς: 'σ',
  }),
);

/** What a character is by Unicode, as the tables must have it: its kind, and what it folds to. */
function byUnicode(code: number): string | undefined {
  if (code === 0x5f) return `${kind.foreign}`;
  const found = kindByUnicode(code);
  if (found === undefined) return undefined;
  if (found < kind.mark || found === kind.ignored) return `${found}`;
  const char = String.fromCharCode(code);
  let folded = '';
  for (const part of char.normalize('NFKD').toLowerCase()) {
    const partKind = kindByUnicode(part.charCodeAt(0)) ?? kind.hard;
    const isLatinOrGreek = /[\p{Script=Latin}\p{Script=Greek}]$/u.test(folded);
    if (partKind === kind.mark ? !isLatinOrGreek : partKind >= kind.several) {
      folded += undecomposed.get(part) ?? part;
    }
  }
  if (folded === '') return `${kind.ignored}`;
  return /^[a-z0-9]$/.test(folded) ? folded : `${found} ${folded}`;
}

/** What the tables have. */
function byTable(code: number): string {
  const found = foldKind(code);
  if (found >= kind.firstLetter) return String.fromCharCode(found);
  const isFolded = found >= kind.several || found === kind.mark;
  if (!isFolded || found === kind.foreign) return `${found}`;
  return `${found} ${foldedLetters(code) || String.fromCharCode(code)}`;
}

test('every UTF-16 unit folds as Unicode describes it', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const wanted = byUnicode(code);
    const found = byTable(code);
    if (wanted !== undefined && found !== wanted) {
      wrong.push(`${code.toString(16)}: ${found}, not ${wanted}`);
    }
  }
  expect(wrong, `Run npm run generate:\n${charStretchesFile().content}`).toEqual([]);
});

test('a character and its parts fold to the same letters', () => {
  const folded = (text: string) =>
    Array.from(text.split(''), (unit) => {
      const code = unit.charCodeAt(0);
      const found = foldKind(code);
      if (found >= kind.firstLetter) return String.fromCharCode(found);
      if (found === kind.ignored) return '';
      return foldedLetters(code) || unit;
    }).join('');
  for (const word of [
    'Ёжик',
    'Йод',
    'їжак',
    'ўзбек',
    'ガパ',
    'がぎ',
    '한국어',
    'क़लम',
    'ด้วย',
    'ำ',
  ]) {
    expect(folded(word.normalize('NFD')), word).toBe(folded(word.normalize('NFC')));
  }
});
