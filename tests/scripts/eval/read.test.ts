import { describe, expect, test } from 'vitest';
import { readMarkedText } from '../../../scripts/eval/marked-text.ts';
import { readPassage } from '../../../scripts/eval/passage.ts';

describe('readMarkedText', () => {
  test('turns brackets into labels and braces into optional stretches', () => {
    const content = '# boats\nNo [[reward hacking]] by\nan {{agent}}.\n\n# trees\nAn oak.\n';
    expect(readMarkedText(content, 'safety-a')).toEqual([
      {
        id: 'safety-a-1',
        topic: 'boats',
        set: 'safety',
        text: 'No reward hacking by\nan agent.',
        labels: [{ start: 3, end: 17 }],
        optional: [{ start: 24, end: 29 }],
      },
      {
        id: 'safety-a-2',
        topic: 'trees',
        set: 'safety',
        text: 'An oak.',
        labels: [],
        optional: [],
      },
    ]);
  });

  test.each([
    ['# a\ntext', 'notes', 'begins with "safety-" or "ordinary-"'],
    ['text\n# a\ntext', 'safety-a', 'begin each passage with a line "# topic"'],
    ['# a\n\n# b\ntext', 'safety-a', 'the passage "a" has no text'],
    ['# a\nan [[open one', 'safety-a', 'brackets do not pair up in the passage "a"'],
  ])('says what is wrong with %j in %s', (content, name, message) => {
    expect(() => readMarkedText(content, name)).toThrow(message);
  });
});

describe('readPassage', () => {
  const passage = { id: 7, topic: 't', text: 'an ELK', labels: [{ start: 3, end: 6, more: 1 }] };

  test('reads what it needs and passes over the rest', () => {
    expect(readPassage(JSON.stringify(passage), 'line 1')).toEqual({
      id: '7',
      topic: 't',
      set: 'safety',
      text: 'an ELK',
      labels: [{ start: 3, end: 6 }],
      optional: [],
    });
  });

  test('takes the set from the line, or else from whether there are labels', () => {
    const setOf = (given: object) => readPassage(JSON.stringify({ ...passage, ...given }), 'a').set;
    expect(setOf({ set: 'ii' })).toBe('ordinary');
    expect(setOf({ labels: [] })).toBe('ordinary');
    expect(setOf({ labels: [], set: 'i' })).toBe('safety');
  });

  test.each([
    ['{', 'line 1: this line is not JSON'],
    ['[]', 'line 1: write one object'],
    ['{"labels": []}', 'line 1: "text" must be a text'],
    ['{"text": "a"}', 'line 1: "labels" must be a list'],
    ['{"text": "a", "labels": [{"start": 0, "end": 2}]}', 'is no stretch of the text'],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => readPassage(line, 'line 1')).toThrow(message);
  });
});
