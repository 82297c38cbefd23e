import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import { findMatches } from '../../../engine/matching/find-matches.ts';
import { makeLexicon } from '../../entries.ts';

const lexicon = makeLexicon({
  agi: [{ form: 'AGI', case: 'exact' }, 'artificial general intelligence'],
  corrigibility: ['corrigibility', 'corrigible'],
  elk: [{ form: 'ELK', case: 'exact' }, 'eliciting latent knowledge'],
  goodhart: ["Goodhart's law"],
  instrumental: ['instrumental convergence', 'instrumentally convergent', 'instrumental goal'],
  loeb: ["Löb's theorem"],
  mesa: ['mesa-optimizer'],
  paperclip: ['paperclip maximizer'],
  pdoom: ['P(doom)'],
  plus: ['C++'],
  prisoners: ["prisoners' dilemma"],
  reward: ['reward'],
  hacking: ['reward hacking'],
  srisk: ['s-risk'],
  acc: ['e/acc'],
});

function marked(text: string, by: Lexicon = lexicon): string[] {
  const found: string[] = [];
  findMatches(text, by, (start, end) => found.push(text.slice(start, end)));
  return found;
}

describe('findMatches', () => {
  test.each([
    ['whole words', 'incorrigible corrigibles corrigible', ['corrigibles', 'corrigible']],
    ['the longest form', 'reward hacking of a reward', ['reward hacking', 'reward']],
    ['any case', 'INSTRUMENTAL Convergence', ['INSTRUMENTAL Convergence']],
    ['exact case where asked for', 'ELK, elk and Elk; AGIs and Agis', ['ELK', 'AGIs']],
    ['adjacent repeats', 'AGI AGI AGI', ['AGI', 'AGI', 'AGI']],
    ['hyphens for spaces', 'instrumentally-convergent', ['instrumentally-convergent']],
    ['spaces for hyphens', 'a mesa optimizer', ['mesa optimizer']],
    ['words divided at a line end', 'is corrigi\u00ad\n  ble', ['corrigi\u00ad\n  ble']],
    [
      'later words divided at a line end',
      'instrumental conver\u00ad\ngence',
      ['instrumental conver\u00ad\ngence'],
    ],
    ['compounds divided at a line end', 'mesa\u00ad\noptimizer', ['mesa\u00ad\noptimizer']],
    ['phrases whose hyphen ends a line', 'reward\u00ad\nhacking', ['reward\u00ad\nhacking']],
    ['what follows a divided word', 'pre\u00ad\ncorrigible, AGI', ['corrigible', 'AGI']],
    ['no word over a line end alone', 'corrigi-\nble corrigi\nble', []],
    ['closed compounds', 'mesaoptimisers', ['mesaoptimisers']],
    ['non-breaking hyphens', 'mesa\u2011optimizer', ['mesa\u2011optimizer']],
    ['non-breaking spaces', 'instrumental\u00a0goal', ['instrumental\u00a0goal']],
    ['line breaks and indentation', 'instrumental\n      goal', ['instrumental\n      goal']],
    ['a hyphen at a line end', 'mesa-\n  optimizer', ['mesa-\n  optimizer']],
    ['soft hyphens', 'corri\u00adgi\u00adble', ['corri\u00adgi\u00adble']],
    ['zero-width spaces', 'corri\u200bgible', ['corri\u200bgible']],
    ['ligatures', 'artiﬁcial general intelligence', ['artiﬁcial general intelligence']],
    ['composed accents', 'Löb’s theorem', ['Löb’s theorem']],
    ['combining accents', 'Lo\u0308b’s theorem', ['Lo\u0308b’s theorem']],
    [
      'curly, straight and no apostrophes',
      'Goodhart’s law, Goodharts law',
      ['Goodhart’s law', 'Goodharts law'],
    ],
    ['an apostrophe at a word end', 'the prisoners’ dilemma', ['prisoners’ dilemma']],
    ['brackets', 'our P(doom) is', ['P(doom)']],
    ['signs at the end', 'C++ and C', ['C++']],
    ['slashes', 'the e/acc crowd', ['e/acc']],
    ['punctuation around', '(corrigible), "AGI".', ['corrigible', 'AGI']],
    ['no possessive', "AGI's and a paperclip maximiser’s", ['AGI', 'paperclip maximiser']],
    ['ideographs as word ends', '关于AGI的', ['AGI']],
  ])('marks %s', (_, text, expected) => expect(marked(text)).toEqual(expected));

  test.each([
    ['across a full stop', 'Instrumental. Convergence'],
    ['across a dash', 'instrumental – goal'],
    ['across a comma', 'instrumental, goal'],
    ['a one-letter word for a prefix', 'the company’s risk and s risk'],
    ['within identifiers', 'corrigible_agent = AGI_2'],
    ['words with letters of other scripts', 'АGI'],
    ['the start of a longer word', 'corrigiblenesses'],
  ])('does not mark %s', (_, text) => expect(marked(text)).toEqual([]));

  test('copes with lone surrogates, bidi controls and very long words', () => {
    const noise = `\ud800 \u202e${'x'.repeat(100_000)} \udc00`;
    expect(marked(`${noise}corrigible ${noise}`)).toEqual(['corrigible']);
  });

  test('finds nothing in an empty lexicon', () => {
    expect(marked('corrigible', makeLexicon({}))).toEqual([]);
  });
});
