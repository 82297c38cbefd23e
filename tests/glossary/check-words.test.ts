import { expect, test } from 'vitest';
import { findJargon } from '../../engine/articles/jargon.ts';
import {
  checkMutuality,
  checkOrdinaryWords,
  checkReadability,
  checkRepetition,
} from '../../glossary/check-words.ts';
import { readingGrade } from '../../glossary/readability.ts';
import { loadOrdinaryWords } from '../../scripts/ordinary-words.ts';
import { makeEntry, makeLexicon } from '../entries.ts';

const file = (entry: ReturnType<typeof makeEntry>) => ({
  file: `${entry.id}.md`,
  entry,
  listed: entry.forms.map(({ form }) => form),
  lineOf: () => 3,
});

test('an ordinary word must say where it may be marked', () => {
  const isOrdinary = loadOrdinaryWords();
  const check = (forms: Parameters<typeof makeEntry>[0]['forms']) =>
    checkOrdinaryWords([file(makeEntry({ id: 'one', forms: forms ?? [] }))], isOrdinary);
  expect(check(['agent'])[0]?.message).toMatch(/"agent" is an ordinary English word/);
  expect(check([{ form: 'agent', risk: 'near' }])).toEqual([]);
  expect(check(['corrigible', 'mesa-optimizer', 'reward hacking'])).toEqual([]);
});

test('two entries that say the same are found', () => {
  const text = 'Many words that stand in both of these entries in the very same order, one by one.';
  const [first, second] = ['one', 'two'].map((id) => file(makeEntry({ id, paragraph: text })));
  if (!first || !second) throw new Error('unreachable');
  expect(checkRepetition([first, second])[0]?.message).toMatch(/100 % the same as that of one\.md/);
  const other = file(makeEntry({ id: 'three', short: 'Other.', paragraph: 'Something else.' }));
  expect(checkRepetition([first, other])).toEqual([]);
});

test('a relation that is not returned is warned of', () => {
  const one = file(makeEntry({ id: 'one', related: ['two'] }));
  const two = file(makeEntry({ id: 'two' }));
  expect(checkMutuality([one, two])).toMatchObject([{ file: 'one.md', severity: 'warning' }]);
  const back = file(makeEntry({ id: 'two', requires: ['one'] }));
  expect(checkMutuality([one, back])).toEqual([]);
});

test('a definition that is hard to read is warned of', () => {
  const plain = file(makeEntry({ id: 'plain', short: 'A way to make a machine do what we ask.' }));
  const hard = file(
    makeEntry({
      id: 'hard',
      short:
        'An epistemological characterization of instrumentalities whose teleological determination presupposes unconditional incorporation of interdependent considerations.',
    }),
  );
  expect(checkReadability([plain, hard], readingGrade).map(({ file: name }) => name)).toEqual([
    'hard.md',
  ]);
});

test('terms that a definition leads to unannounced are found', () => {
  const lexicon = makeLexicon({ one: ['one'], hacking: ['reward hacking'] });
  const entry = { id: 'one', short: 'A kind of reward hacking.' };
  expect(findJargon([makeEntry(entry)], lexicon)).toEqual([
    { id: 'one', surface: 'reward hacking', term: 'hacking' },
  ]);
  expect(findJargon([makeEntry({ ...entry, requires: ['hacking'] })], lexicon)).toEqual([]);
});
