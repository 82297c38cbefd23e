import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon/compile.ts';
import { readClues } from '../../../engine/senses/context-features.ts';
import { surroundingsOf } from '../../../engine/senses/context-model.ts';
import { makeEntry, roundSurroundings } from '../../entries.ts';

const lexicon = compileLexicon(
  [
    makeEntry({
      id: 'debate',
      cues: {
        for: ['judge', 'zero-sum', 'rules of debate'],
        against: ['debate about', 'reward'],
      },
    }),
    makeEntry({ id: 'reward' }),
  ],
  {
    ...roundSurroundings,
    field: ['AI', 'language model', 'reward'],
    elsewhere: ['senator', 'vote'],
  },
).lexicon;
const surroundings = surroundingsOf(lexicon);

/** The clues around the word in brackets. */
function cluesIn(marked: string, entry = 0) {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  return readClues(text, start, marked.indexOf(']') - 1, surroundings, entry);
}

describe('readClues', () => {
  test('finds the words of the entry and those of the field, whatever their capitals', () => {
    const clues = cluesIn('A Judge hears a [debate] of two language models on AI.');
    expect(clues.speakFor).toEqual(['judge']);
    expect(clues.field).toEqual(['language model', 'ai']);
    expect(clues.elsewhere).toEqual([]);
  });

  test('takes plurals, hyphens and soft hyphens as they are read', () => {
    const clues = cluesIn('Sen\u00adators call a zero–sum [debate] a zero sum.');
    expect(clues.elsewhere).toEqual(['senator']);
    expect(clues.speakFor).toEqual(['zero sum']);
  });

  test('looks for phrases that reach into the match, but not for the match itself', () => {
    expect(cluesIn('a [debate] about tax').speakAgainst).toEqual(['debate about']);
    expect(cluesIn('the rules of [debate]').speakFor).toEqual(['rules of debate']);
    expect(cluesIn('a [reward] for us', 1).field).toEqual([]);
  });

  test('lets an entry say of a word what it says to it alone', () => {
    expect(cluesIn('the reward of [debate]').speakAgainst).toEqual(['reward']);
    expect(cluesIn('the reward of [debate]', 1).field).toEqual(['reward']);
  });

  test('counts a word once, and looks no further than some thirty words', () => {
    expect(cluesIn('AI, AI, AI [debate]').field).toEqual(['ai']);
    expect(cluesIn(`AI ${'and so on '.repeat(30)}[debate]`).field).toEqual([]);
  });

  test('says whether the match is of several words', () => {
    expect(cluesIn('a [debate]').several).toBe(false);
    expect(cluesIn('an [AI-debate]').several).toBe(true);
  });
});
