import { describe, expect, test } from 'vitest';
import { findJargon, withoutNeeded } from '../../engine/articles/jargon.ts';
import { checkEuphemisms } from '../../glossary/check-euphemisms.ts';
import {
  checkOrdinaryWords,
  checkReadability,
  checkRepetition,
} from '../../glossary/check-words.ts';
import { readingGrade } from '../../glossary/readability.ts';
import { findJargonProblems } from '../../scripts/jargon-problems.ts';
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

test('a definition that is hard to read is warned of', () => {
  const plain = file(makeEntry({ id: 'plain', short: 'A way to make a machine do what we ask.' }));
  const hard = file(
    makeEntry({
      id: 'hard',
      short:
        'An epistemological characterization of instrumentalities whose teleological determination presupposes unconditional incorporation of interdependent considerations.',
    }),
  );
  const gradeOf = ({ short }: ReturnType<typeof makeEntry>) => readingGrade(short);
  expect(checkReadability([plain, hard], gradeOf).map(({ file: name }) => name)).toEqual([
    'hard.md',
  ]);
});

describe('terms in a definition', () => {
  const lexicon = makeLexicon({ one: ['one'], hacking: ['reward hacking'] });
  const short = 'A kind of reward hacking.';
  const hacking = makeEntry({ id: 'hacking', level: 'intermediate' });
  const one = makeEntry({ id: 'one', level: 'intermediate', short });
  const jargon = { id: 'one', surface: 'reward hacking', term: 'hacking', isHarder: false };

  test('that readers are not led to are found', () => {
    expect(findJargon([one, hacking], lexicon)).toEqual([jargon]);
    const filed = [one, hacking].map(file);
    expect(findJargonProblems(filed, lexicon)[0]?.message).toMatch(
      /If it is the real word, keep it and list "hacking" in "requires"/,
    );
  });

  test.each(['basic', 'intermediate'] as const)('are welcome if required (%s)', (level) => {
    const needy = { ...one, requires: ['hacking'] };
    expect(findJargon([needy, { ...hacking, level }], lexicon)).toEqual([]);
  });

  test('of a higher level are found even if required', () => {
    const easy = makeEntry({ id: 'one', level: 'basic', short, requires: ['hacking'] });
    expect(findJargon([easy, hacking], lexicon)).toEqual([{ ...jargon, isHarder: true }]);
    expect(findJargonProblems([easy, hacking].map(file), lexicon)[0]?.message).toMatch(
      /of a higher level than this one\. Use plainer words\.$/,
    );
  });

  test('count as one plain word if required, so that they do not make it harder to read', () => {
    expect(withoutNeeded({ short, requires: ['hacking'] }, lexicon)).toBe('A kind of term.');
    expect(withoutNeeded({ short, requires: [] }, lexicon)).toBe(short);
  });
});

describe('a paraphrase of a real word', () => {
  const weights = makeEntry({ id: 'model-weights' });
  const parameter = makeEntry({ id: 'parameter', level: 'intermediate' });
  const activation = makeEntry({ id: 'activation', level: 'intermediate' });
  const all = [weights, parameter, activation];
  const messagesOf = (given: Partial<ReturnType<typeof makeEntry>>) =>
    checkEuphemisms([makeEntry({ id: 'one', ...given, forms: ['one'] }), ...all].map(file)).map(
      ({ message }) => message,
    );

  test('is warned of, with the real word', () => {
    expect(messagesOf({ short: "A change to a model's stored numbers." })).toEqual([
      '"stored numbers" stands for a real word: "weights" (model-weights). Use it: it is linked by itself, and "requires" can list its entry.',
    ]);
  });

  test('may stand for several, of which those of a higher level are not asked for', () => {
    const paragraph = 'It shifts the internal numbers.';
    expect(messagesOf({ paragraph, level: 'advanced' })[0]).toMatch(
      /"weights" \(model-weights\) or "activations" \(activation\)/,
    );
    expect(messagesOf({ paragraph })[0]).not.toMatch(/activations/);
  });

  test('is fine where the real word is explained, or has no entry', () => {
    expect(messagesOf({ id: 'parameter', short: 'One of the stored numbers.' })).toEqual([]);
    expect(messagesOf({ short: 'A text predictor.' })).toEqual([]);
    expect(messagesOf({ short: 'A list of numbers.' })).toEqual([]);
  });
});
