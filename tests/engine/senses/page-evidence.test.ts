import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../engine/compile-lexicon.ts';
import { contextModelOf } from '../../../engine/senses/context-model.ts';
import type { Match } from '../../../engine/senses/match.ts';
import { PageEvidence } from '../../../engine/senses/page-evidence.ts';
import { readBlock } from '../../../engine/senses/read-block.ts';
import { makeEntry, roundContext } from '../../entries.ts';

const entries = [
  makeEntry({ id: 'corrigibility', forms: ['corrigible', { form: 'CG', risk: 'page' }] }),
  makeEntry({
    id: 'elk',
    forms: [
      { form: 'ELK', case: 'exact', risk: 'page' },
      { form: 'latent knowledge', risk: 'page' },
    ],
  }),
  makeEntry({
    id: 'agent',
    forms: [{ form: 'agent', risk: 'near' }],
    cues: { for: [], against: ['estate'] },
  }),
  makeEntry({ id: 'ai', forms: [{ form: 'AI', case: 'exact', risk: 'never' }] }),
];
const { lexicon } = compileLexicon(entries, {
  ...roundContext,
  topics: ['ai'],
  hosts: ['lesswrong.com'],
});
const context = contextModelOf(lexicon);
const matchesIn = (text: string) => readBlock(text, lexicon);

function byName(evidence: PageEvidence, match?: Match) {
  const [distinctive, likely, possible, entryShown] = evidence.featuresFor(match);
  const isDomainSite = evidence.featuresFor(match).at(-1);
  return { distinctive, likely, possible, entryShown, isDomainSite };
}

/** What a page that holds these matches says of one of them, or of any. */
function featuresFor(matches: readonly Match[], match?: Match, length = 100) {
  const evidence = new PageEvidence(context);
  evidence.grow(length);
  for (const found of matches) evidence.count(found, 1);
  return byName(evidence, match);
}

describe('Evidence', () => {
  test('tells forms that mean nothing else from those that seldom and those that often do', () => {
    const { distinctive, likely, possible } = featuresFor(
      matchesIn('corrigible latent knowledge ELK agent'),
    );
    expect([distinctive, likely, possible]).toEqual([Math.log(2), Math.log(2), Math.log(3)]);
  });

  test('counts each entry once, however often it stands there', () => {
    expect(featuresFor(matchesIn('corrigible, corrigible'))).toEqual(
      featuresFor(matchesIn('corrigible')),
    );
  });

  test('does not let a match speak for itself', () => {
    const matches = matchesIn('ELK, ELK');
    expect(featuresFor(matches).possible).toBeGreaterThan(0);
    expect(featuresFor(matches, matches[0]).possible).toBe(0);
  });

  test('says whether a distinctive form shows the entry itself', () => {
    const matches = matchesIn('corrigible CG ELK');
    expect(featuresFor(matches, matches[1]).entryShown).toBe(1);
    expect(featuresFor(matches, matches[2]).entryShown).toBe(0);
  });

  test('lets a form speak for another form of its entry', () => {
    const matches = matchesIn('corrigible CG');
    expect(featuresFor(matches, matches[1]).distinctive).toBeGreaterThan(0);
  });

  test('knows what a page is about by words that are never marked', () => {
    expect(featuresFor(matchesIn('AI')).likely).toBeGreaterThan(0);
  });

  test('passes over forms beside which a word speaks against them', () => {
    expect(featuresFor(matchesIn('estate agent')).possible).toBe(0);
  });

  test('asks more of a long page than of a short one', () => {
    const matches = matchesIn('corrigible');
    const { distinctive } = featuresFor(matches, undefined, 50_000);
    expect(distinctive).toBeLessThan(featuresFor(matches).distinctive / 2);
  });

  test('forgets what has gone', () => {
    const evidence = new PageEvidence(context);
    const [first, second] = matchesIn('corrigible corrigible');
    if (!first || !second) throw new Error('Both are found.');
    evidence.count(first, 1);
    evidence.count(second, 1);
    evidence.count(first, -1);
    expect(evidence.entriesOf('distinctive')).toEqual([0]);
    evidence.count(second, -1);
    expect(evidence.entriesOf('distinctive')).toEqual([]);
  });

  test.each([
    ['lesswrong.com', 1],
    ['www.lesswrong.com', 1],
    ['notlesswrong.com', 0],
    ['', 0],
  ])('is at home on %j: %i', (host, isDomainSite) => {
    expect(byName(new PageEvidence(context, host)).isDomainSite).toBe(isDomainSite);
  });
});
