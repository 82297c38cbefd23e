import { expect, test } from 'vitest';
import { annotate } from '../../engine/annotate.ts';
import { compileLexicon } from '../../engine/compile-lexicon.ts';
import { makeEntry } from '../entries.ts';

test('reports a form that two entries list, in whatever spelling', () => {
  const { problems } = compileLexicon([
    makeEntry({ id: 'one', forms: ['take-off'] }),
    makeEntry({ id: 'two', forms: ['Take off'] }),
  ]);
  expect(problems).toEqual([
    { id: 'two', form: 'Take off', reason: { kind: 'claimed twice', by: 'one', as: 'take-off' } },
  ]);
});

test('a form made by rule yields to one that is listed', () => {
  const { lexicon, problems } = compileLexicon([
    makeEntry({ id: 'weight', forms: ['model weight'] }),
    makeEntry({ id: 'weights', forms: ['model weights'] }),
  ]);
  expect(problems).toEqual([]);
  expect(annotate('model weights', lexicon).map(({ term }) => term)).toEqual(['weights']);
});

test('reports a form that does not begin with a letter or digit', () => {
  const { problems } = compileLexicon([makeEntry({ id: 'odd', forms: ['(x)'] })]);
  expect(problems).toEqual([{ id: 'odd', form: '(x)', reason: { kind: 'no letters first' } }]);
});

test('leaves a form alone whose inflection is switched off', () => {
  const { lexicon } = compileLexicon([
    makeEntry({ id: 'cais', forms: [{ form: 'oracle', inflect: false }] }),
  ]);
  expect(annotate('oracles', lexicon)).toEqual([]);
});
