import { describe, expect, test } from 'vitest';
import { readWords } from '../../../engine/text/word-list.ts';

describe('readWords', () => {
  test('says where each word stands in the text', () => {
    const text = 'An AI-safety\u200b “case” for \u200b Zoë.';
    const { words, starts, ends } = readWords(text, 3, text.length);
    expect(words).toEqual(['ai', 'safety', 'case', 'for', 'zoë']);
    expect(words.map((_, at) => text.slice(starts[at], ends[at]))).toEqual([
      'AI',
      'safety\u200b',
      'case',
      'for',
      'Zoë',
    ]);
  });

  test('keeps places right where a letter is longer in lower case', () => {
    const text = 'İstanbul and AI';
    const { starts } = readWords(text, 0, text.length);
    expect(text.slice(starts[2])).toBe('AI');
  });

  test.each([
    ['It ended. The next began', [0, 0, 1, 1, 1]],
    ['He asked “why?” (I left)', [0, 0, 0, 1, 1]],
    ['at 3.5 and e.g. so', [0, 0, 0, 0, 0, 0, 0]],
    ['a line\nanother', [0, 0, 1]],
    ['a thing …  The end', [0, 0, 0, 0]],
  ])('counts the sentences of %j', (text, expected) => {
    expect(readWords(text, 0, text.length).sentences).toEqual(expected);
  });
});
