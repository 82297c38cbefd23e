import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../engine/compile-lexicon.ts';
import { contextModelOf } from '../../../engine/senses/context-model.ts';
import { isIntendedSense } from '../../../engine/senses/disambiguation.ts';
import { featuresOf, logOdds } from '../../../engine/senses/log-odds.ts';
import { PageEvidence } from '../../../engine/senses/page-evidence.ts';
import { readBlock } from '../../../engine/senses/read-block.ts';
import { whyMarked } from '../../../engine/senses/why.ts';
import { makeEntry, roundContext } from '../../entries.ts';

const entries = [
  makeEntry({ id: 'corrigibility', forms: ['corrigible'] }),
  makeEntry({
    id: 'debate',
    forms: [{ form: 'debate', risk: 'near' }],
    cues: { for: ['judge', 'oversight'], against: ['senate'] },
  }),
];
const { lexicon } = compileLexicon(entries, {
  ...roundContext,
  field: ['AI'],
  elsewhere: ['tax'],
  hosts: ['lesswrong.com'],
});

const { weights } = contextModelOf(lexicon);

/** The match of "debate" in a page of one block. */
function debateIn(text: string, host?: string) {
  const evidence = new PageEvidence(contextModelOf(lexicon), host);
  evidence.grow(text.length);
  const matches = readBlock(text, lexicon);
  for (const match of matches) evidence.count(match, 1);
  const match = matches.find(({ entry }) => entry === 1);
  if (!match) throw new Error('The text holds "debate".');
  return { match, evidence };
}

function oddsIn(text: string, host?: string): number {
  const { match, evidence } = debateIn(text, host);
  return logOdds(featuresOf(match, evidence), weights);
}

describe('the odds of a meaning', () => {
  const alone = oddsIn('The debate went on.');

  test('are low for a form that often means something else', () => expect(alone).toBe(-3));

  test('rise with words for it, words of the field, other terms, and the site', () => {
    expect(oddsIn('A judge follows the debate.')).toBe(alone + 2);
    expect(oddsIn('AI debate.')).toBeCloseTo(alone + Math.log(2));
    expect(oddsIn('A corrigible debate.')).toBeCloseTo(alone + 2 * Math.log(2));
    expect(oddsIn('The debate went on.', 'lesswrong.com')).toBe(alone + 2);
  });

  test('fall with words against it and words of other fields', () => {
    expect(oddsIn('The senate debate.')).toBe(alone - 2);
    expect(oddsIn('A debate on tax.')).toBeCloseTo(alone - Math.log(2));
  });
});

describe('the weight of an entry', () => {
  test('is added whatever the evidence', () => {
    const { match, evidence } = debateIn('The debate went on.');
    const features = featuresOf(match, evidence);
    const entries = new Map([[match.entry, 1.5]]);
    expect(logOdds(features, { ...weights, entries }, match.entry)).toBe(-1.5);
    expect(logOdds(features, { ...weights, entries })).toBe(-3);
  });
});

describe('hasSense', () => {
  test('gives what is shown already some slack', () => {
    const { match, evidence } = debateIn('A judge follows the debate.');
    expect(isIntendedSense(match, evidence, weights, 'balanced')).toBe(false);
    expect(isIntendedSense(match, evidence, weights, 'balanced', 1.5)).toBe(true);
  });
});

describe('whyMarked', () => {
  test('says that a form means nothing else', () => {
    const evidence = new PageEvidence(contextModelOf(lexicon));
    const [match] = readBlock('corrigible', lexicon);
    if (!match) throw new Error('It is found.');
    expect(whyMarked(match, evidence, lexicon, 'balanced')).toEqual([{ kind: 'only meaning' }]);
  });

  test('names words, terms and the site, and what spoke against them', () => {
    const text = 'A corrigible AI and a judge in a debate on oversight in the senate.';
    const { match, evidence } = debateIn(text, 'lesswrong.com');
    expect(whyMarked(match, evidence, lexicon, 'balanced')).toEqual([
      { kind: 'words for', words: ['judge', 'oversight', 'ai'] },
      { kind: 'terms', ids: ['corrigibility'] },
      { kind: 'site' },
      { kind: 'words against', words: ['senate'] },
    ]);
  });

  test('owns up when only the setting speaks for it', () => {
    const { match, evidence } = debateIn('The debate went on.');
    expect(whyMarked(match, evidence, lexicon, 'any')).toEqual([{ kind: 'any meaning' }]);
  });
});
