import { expect, test } from 'vitest';
import {
  fileProblemText,
  placeText,
  refusalText,
  warningText,
} from '../../browser/glossary-problem-text.ts';

test('a place is told by its line, its file or both', () => {
  expect(placeText({ line: 1_200 })).toBe('line 1,200');
  expect(placeText({ line: 4, file: 'notes/a.md' })).toBe('notes/a.md, line 4');
  expect(placeText({ line: 1, file: 'notes/a.md' })).toBe('notes/a.md');
  expect(placeText({ line: 0 })).toBe('');
});

test('what is wrong is told with what to do about it', () => {
  expect(refusalText({ kind: 'duplicate', term: 'mesa', first: { line: 3 } })).toBe(
    '“mesa” is already defined above (line 3). Merge the two.',
  );
  expect(warningText({ kind: 'common word', form: 'the' })).toBe(
    '“the” is a very common word: it is left out unless you include such words below.',
  );
  expect(fileProblemText({ kind: 'too large', mostBytes: 64 << 20 })).toBe(
    'This is larger than 64 MB. Split it and import the parts one by one.',
  );
});
