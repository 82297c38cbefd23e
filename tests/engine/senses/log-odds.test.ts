import { expect, test } from 'vitest';
import { compileLexicon } from '../../../engine/compile-lexicon.ts';
import { contextModelOf } from '../../../engine/senses/context-model.ts';
import { featureNames } from '../../../engine/senses/features.ts';
import { featuresOf } from '../../../engine/senses/log-odds.ts';
import { PageEvidence } from '../../../engine/senses/page-evidence.ts';
import { readBlock } from '../../../engine/senses/read-block.ts';
import { makeEntry, roundContext } from '../../entries.ts';

const entries = [
  makeEntry({ id: 'corrigibility', forms: ['corrigible'] }),
  makeEntry({
    id: 'responsible-scaling-policy',
    forms: [{ form: 'RSP', case: 'exact', risk: 'page' }],
    cues: { for: ['frontier'], against: [] },
  }),
];
const { lexicon } = compileLexicon(entries, roundContext);

/** What is missing for "RSP" in a page of one block. */
function missingIn(text: string) {
  const evidence = new PageEvidence(contextModelOf(lexicon));
  const matches = readBlock(text, lexicon);
  for (const match of matches) evidence.count(match, 1);
  const features = featuresOf(
    matches.find(({ entry }) => entry === 1),
    evidence,
  );
  return (['noTerms', 'noEvidence', 'noTermsForAbbreviation'] as const).filter(
    (name) => features[featureNames.indexOf(name)] === 1,
  );
}

test.each([
  ['The RSP was signed.', ['noTerms', 'noEvidence', 'noTermsForAbbreviation']],
  ['The frontier RSP was signed.', ['noTerms', 'noTermsForAbbreviation']],
  ['The RSP asks for a corrigible system.', []],
])('in "%s", %j', (text, missing) => expect(missingIn(text)).toEqual(missing));

test('there is a number for each feature', () => {
  const [match] = readBlock('RSP', lexicon);
  const evidence = new PageEvidence(contextModelOf(lexicon));
  expect(featuresOf(match, evidence)).toHaveLength(featureNames.length);
  expect(featuresOf(undefined, evidence)).toHaveLength(featureNames.length);
});
