import { describe, expect, test } from 'vitest';
import { annotate } from '../../engine/annotate.ts';
import type { Strictness } from '../../engine/senses/disambiguation.ts';
import { compileGlossary } from '../../scripts/compile-glossary.ts';
import { makeLexicon } from '../entries.ts';

const lexicon = makeLexicon({
  corrigibility: ['corrigible'],
  hacking: ['reward hacking'],
  mesa: ['mesa-optimizer'],
  elk: [{ form: 'ELK', case: 'exact', risk: 'page' }],
  agent: [{ form: 'agent', risk: 'near' }],
  values: [{ form: 'values', risk: 'never' }],
});
const termsOf = (text: string) => annotate(text, lexicon).map(({ term }) => term);

describe('annotate', () => {
  test('gives offsets into the text, block by block', () => {
    const text = 'First.\n\nA corrigible one.';
    expect(annotate(text, lexicon)).toEqual([
      { start: 10, end: 20, surface: 'corrigible', term: 'corrigibility' },
    ]);
  });

  test('reads a possessive as such, even if it spells another form', () => {
    const names = makeLexicon({ company: ['Anthropic'], selection: ['anthropics'] });
    expect(annotate("Anthropic's", names).map(({ term }) => term)).toEqual(['company']);
    expect(annotate('Anthropics', names).map(({ term }) => term)).toEqual(['selection']);
  });

  test('does not join paragraphs', () => expect(termsOf('reward\n\nhacking')).toEqual([]));

  test('marks a risky form only where the page speaks of AI', () => {
    expect(termsOf('An ELK in the wood, and an agent.')).toEqual([]);
    expect(termsOf('ELK for corrigible systems.')).toEqual(['elk', 'corrigibility']);
  });

  test('asks more of a form that often means something else', () => {
    expect(termsOf('An agent and a corrigible one.')).toEqual(['corrigibility']);
    const text = 'An agent for ELK with mesa-optimizers, reward hacking, and a corrigible one.';
    expect(termsOf(text)).toEqual(['agent', 'elk', 'mesa', 'hacking', 'corrigibility']);
  });

  test('marks as much as it is asked to', () => {
    const text = 'An ELK in the wood, and values.';
    const count = (strictness: Strictness) => annotate(text, lexicon, strictness).length;
    expect([count('strict'), count('balanced'), count('any')]).toEqual([0, 0, 1]);
    expect(annotate('Corrigible ELK.', lexicon, 'strict').map(({ term }) => term)).toEqual([
      'corrigibility',
    ]);
  });

  test('never marks a form that is for search alone', () => {
    expect(termsOf('corrigible values')).toEqual(['corrigibility']);
  });
});

test('an introduction to instrumental convergence is explained in all its terms', () => {
  const { lexicon: bundled } = compileGlossary();
  const terms = `instrumental convergence; orthogonality thesis; AI alignment; corrigibility;
    corrigible; scalable oversight; self-preservation; shutdown problem; resource acquisition;
    cognitive enhancement; recursive self-improvement; goal preservation; goal-content integrity;
    value lock-in; value loading; deceptive alignment; treacherous turn; power-seeking; paperclip
    maximizer; final goal; terminal goal; instrumental goal; superintelligence; existential risk;
    human oversight; reward hacking; Goodhart's law; inner alignment; outer alignment;
    mesa-optimizer; convergent sub-goal; objective function; utility function; agent; AI agent;
    multi-agent system; fine-tuning; large language model; retrieval-augmented generation; deception`
    .split(';')
    .map((term) => term.trim().replace(/\s+/g, ' '));
  const text = `Terms: ${terms.join(', ')}.`;
  const marked = annotate(text, bundled).map(({ surface }) => surface);
  expect(marked).toEqual(terms);
});

test('the spellings that readers meet are the terms that they mean', () => {
  const { lexicon: bundled } = compileGlossary();
  const text =
    'A corrigible agent resists instrumental convergence; instrumentally-convergent goals, Orthogonality Theses.';
  expect(annotate(text, bundled).map(({ surface, term }) => [surface, term])).toEqual([
    ['corrigible', 'corrigibility'],
    ['agent', 'agent'],
    ['instrumental convergence', 'instrumental-convergence'],
    ['instrumentally-convergent goals', 'convergent-instrumental-goal'],
    ['Orthogonality Theses', 'orthogonality-thesis'],
  ]);
});
