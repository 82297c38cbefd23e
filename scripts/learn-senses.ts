import { writeFileSync } from 'node:fs';
import { entryIds } from '../engine/lexicon/entry-ids.ts';
import { featureNames } from '../engine/senses/features.ts';
import { compileGlossary } from './compile-glossary.ts';
import { examplesOf, learnedFeatures } from './eval/examples.ts';
import { fitLogistic, meanLoss } from './eval/logistic.ts';
import { ownSet, readSet } from './eval/sets.ts';
import { type StoredWeights, weightsFile } from './read-context.ts';

/** Weights of entries below this are not worth carrying to each page. */
const leastWeight = 0.2;

/**
 * Learns anew how much each feature says of the meaning of a form, and how much oftener than others
 * each entry is meant, from the labelled passages of `tests/eval`, and stores the weights. The same
 * passages and entries give the same file.
 *
 *     npm run learn-senses
 */
const { lexicon } = compileGlossary();
const examples = readSet(ownSet).flatMap((passage) => examplesOf(passage, lexicon));
const weights = fitLogistic(examples, learnedFeatures);
const ids = entryIds(lexicon);
const stored: StoredWeights = {
  features: Object.fromEntries(
    learnedFeatures.map((name) => [name, round(weights.features[featureNames.indexOf(name)], 2)]),
  ),
  entries: Object.fromEntries(
    [...weights.entries]
      .map(([entry, weight]) => [ids[entry] ?? '', round(weight, 1)] as const)
      .filter(([, weight]) => Math.abs(weight) >= leastWeight)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
};
writeFileSync(weightsFile, `${JSON.stringify(stored, null, 2)}\n`);
console.table(stored.features);
console.log(`${examples.length} examples, mean loss ${meanLoss(examples, weights).toFixed(3)}.`);

function round(weight = 0, digits: number): number {
  return Number(weight.toFixed(digits));
}
