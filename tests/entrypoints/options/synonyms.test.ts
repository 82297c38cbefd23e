import { expect, test } from 'vitest';
import { readSynonyms } from '../../../entrypoints/options/synonyms.ts';

const synonymsOf = readSynonyms('underline, mark, highlight; color, colour; a, b');

test('a word stands for all words of its group, itself first', () =>
  expect(synonymsOf('highlight')).toEqual(['highlight', 'underline', 'mark', 'highlight']));

test('the beginning of a word is enough', () => expect(synonymsOf('high')).toContain('underline'));

test('a word of no group stands for itself', () => expect(synonymsOf('zzzz')).toEqual(['zzzz']));

test('one or two letters stand for themselves, as too many words begin with them', () =>
  expect(synonymsOf('hi')).toEqual(['hi']));

test('two Chinese characters are a word', () =>
  expect(readSynonyms('颜色, 色彩; 页面, 网站')('颜色')).toContain('色彩'));
