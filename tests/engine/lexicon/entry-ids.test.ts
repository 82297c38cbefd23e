import { expect, test } from 'vitest';
import { entryIds } from '../../../engine/lexicon/entry-ids.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';
import { makeLexicon } from '../../entries.ts';

test('all ids of the bundled glossary, in its order', () => {
  const { lexicon, articles } = compileGlossary();
  expect(entryIds(lexicon)).toEqual(articles.map(({ id }) => id));
});

test('ids that a form spells, that another entry\u2019s form spells, and that none spells', () => {
  const lexicon = makeLexicon({
    'reward-hacking': ['reward hacking', 'hacks the reward'],
    'p-doom': ['P(doom)'],
    'outer-misalignment': ['misaligned on the outside'],
    agent: ['AI agent', 'agent'],
    elk: ['outer misalignment', { form: 'ELK', case: 'exact' }],
  });
  expect(entryIds(lexicon)).toEqual([
    'reward-hacking',
    'p-doom',
    'outer-misalignment',
    'agent',
    'elk',
  ]);
});

test('no ids of no entries', () => expect(entryIds(makeLexicon({}))).toEqual([]));
