import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../engine/compile-lexicon.ts';
import { BlockWords } from '../../../engine/senses/block-words.ts';
import { findCues } from '../../../engine/senses/context-cues.ts';
import { contextModelOf } from '../../../engine/senses/context-model.ts';
import { readBlock } from '../../../engine/senses/read-block.ts';
import { makeEntry, roundContext } from '../../entries.ts';

const lexicon = compileLexicon(
  [
    makeEntry({
      id: 'debate',
      forms: [{ form: 'debate', risk: 'near' }],
      cues: {
        for: ['judge', 'zero-sum', 'rules of debate'],
        against: ['debate about', 'reward', '~ whether'],
      },
    }),
    makeEntry({ id: 'reward' }),
    makeEntry({ id: 'corrigibility', forms: ['corrigible'] }),
  ],
  {
    ...roundContext,
    field: ['AI', 'language model', 'reward'],
    elsewhere: ['senator', 'vote', 'public ~'],
    everyday: ['debate'],
  },
).lexicon;
const context = contextModelOf(lexicon);

/** The cues around the word in brackets. */
function cuesIn(marked: string, entry = 0) {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const words = new BlockWords(text, context.general);
  return findCues(words, { start, end: marked.indexOf(']') - 1 }, context, entry);
}

describe('findCues', () => {
  test('finds the words of the entry and those of the field, whatever their capitals', () => {
    const cues = cuesIn('A Judge hears a [debate] of two language models on AI.');
    expect(cues.positiveCues).toEqual(['judge']);
    expect(cues.inDomain).toEqual(['language model', 'ai']);
    expect(cues.outOfDomain).toEqual([]);
  });

  test('takes plurals, hyphens and soft hyphens as they are read', () => {
    const cues = cuesIn('Sen\u00adators call a zero–sum [debate] a zero sum.');
    expect(cues.outOfDomain).toEqual(['senator']);
    expect(cues.positiveCues).toEqual(['zero sum']);
  });

  test('looks for phrases that reach into the match, but not for the match itself', () => {
    expect(cuesIn('a [debate] about tax').phrases.against).toEqual(['debate about']);
    expect(cuesIn('the rules of [debate]').phrases.for).toEqual(['rules of debate']);
    expect(cuesIn('a [reward] for us', 1).inDomain).toEqual([]);
  });

  test('lets an entry say of a word what it says to it alone', () => {
    expect(cuesIn('the reward of [debate]').negativeCues).toEqual(['reward']);
    expect(cuesIn('the reward of [debate]', 1).inDomain).toEqual(['reward']);
  });

  test('counts a word once, and looks no further than some thirty words', () => {
    expect(cuesIn('AI, AI, AI [debate]').inDomain).toEqual(['ai']);
    expect(cuesIn(`AI ${'and so on '.repeat(30)}[debate]`).inDomain).toEqual([]);
  });

  test('knows the match by its sign in cues, wherever forms of the entry differ', () => {
    const { phrases } = cuesIn('They [debate] whether');
    expect(phrases.against).toEqual(['debate whether']);
    expect(cuesIn('Whether they [debate]').phrases.against).toEqual([]);
    expect(cuesIn('A public [debate]').phrases.commonAgainst).toBe(1);
  });

  test('tells what stands in the same sentence from what stands near it', () => {
    const { outOfDomain, inSentence } = cuesIn('A senator spoke. The vote followed a [debate].');
    expect(outOfDomain).toEqual(['senator', 'vote']);
    expect(inSentence.outOfDomain).toBe(1);
  });

  test('counts terms beyond doubt in the sentence', () => {
    const text = 'Corrigible ones hold a debate. Corrigible.';
    const [, match] = readBlock(text, lexicon);
    expect(match?.cues?.termsInSentence).toBe(1);
  });

  test('knows words of everyday life and abbreviations', () => {
    expect(cuesIn('a [debate]').everyday).toBe(true);
    expect(cuesIn('a [DBT]').abbreviation).toBe(true);
  });

  test('says whether the match is of several words', () => {
    expect(cuesIn('a [debate]').several).toBe(false);
    expect(cuesIn('an [AI-debate]').several).toBe(true);
  });
});
