import { writeFileSync } from 'node:fs';
import { featureNames } from '../engine/senses/features.ts';
import { compileGlossary } from './compile-glossary.ts';
import { examplesOf, learnedFeatures } from './eval/examples.ts';
import { fitLogistic, meanLoss } from './eval/logistic.ts';
import { ownSet, readSet } from './eval/sets.ts';
import { weightsFile } from './read-context.ts';

/**
 * Learns the weight of each feature from the labelled passages in `tests/eval`, and stores the
 * weights. The result is deterministic.
 *
 *     npm run learn-senses
 */
const { lexicon } = compileGlossary();
const examples = readSet(ownSet).flatMap((passage) => examplesOf(passage, lexicon));
const weights = fitLogistic(examples, learnedFeatures).map((weight) => Number(weight.toFixed(2)));
const byName = Object.fromEntries(
  learnedFeatures.map((name) => [name, weights[featureNames.indexOf(name)]]),
);
writeFileSync(weightsFile, `${JSON.stringify(byName, null, 2)}\n`);
console.table(byName);
console.log(`${examples.length} examples, mean loss ${meanLoss(examples, weights).toFixed(3)}.`);
