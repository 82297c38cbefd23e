import { describe, expect, test } from 'vitest';
import * as kind from '../../../engine/text/char-class.ts';
import { foldedLetters, foldKind } from '../../../engine/text/fold.ts';

const kindOf = (char: string) => foldKind(char.charCodeAt(0));
const letter = (char: string) => String.fromCharCode(kindOf(char));

describe('foldKind', () => {
  test.each([
    ['A', 'a'],
    ['z', 'z'],
    ['7', '7'],
    ['é', 'e'],
    ['Ö', 'o'],
    ['ł', 'l'],
    ['Ａ', 'a'],
    ['ſ', 's'],
  ])('folds %s to %s', (char, folded) => expect(letter(char)).toBe(folded));

  test.each([
    ['ﬁ', 'fi'],
    ['Æ', 'ae'],
    ['ß', 'ss'],
    ['ﬄ', 'ffl'],
    ['Я', 'я'],
    ['Й', 'и\u0306'],
    ['Σ', 'σ'],
    ['ς', 'σ'],
    ['Ά', 'α'],
    ['أ', 'ا'],
    ['ﻻ', 'لا'],
  ])('folds %s to the letters %s', (char, folded) => {
    expect(kindOf(char)).toBe(kind.several);
    expect(foldedLetters(char.charCodeAt(0))).toBe(folded);
  });

  test.each([
    [' ', kind.space],
    ['\u00a0', kind.space],
    ['\n', kind.space],
    ['\u2009', kind.space],
    ['-', kind.hyphen],
    ['\u2011', kind.hyphen],
    ['–', kind.hyphen],
    ['’', kind.apostrophe],
    ['\u00ad', kind.ignored],
    ['\u200b', kind.ignored],
    ['\ufeff', kind.ignored],
    ['\u0301', kind.ignored],
    ['.', kind.hard],
    ['—', kind.hard],
    ['。', kind.hard],
    ['\ue000', kind.hard],
    ['\ufffc', kind.hard],
    ['_', kind.foreign],
    ['я', kind.several],
    ['λ', kind.several],
    ['\u0308', kind.mark],
    ['ー', kind.mark],
    ['ี', kind.mark],
    ['是', kind.unspaced],
    ['ก', kind.unspaced],
    ['한', kind.unspaced],
    ['・', kind.hyphen],
    ['\u064e', kind.ignored],
  ])('knows the kind of %j', (char, expected) => expect(kindOf(char)).toBe(expected));
});
