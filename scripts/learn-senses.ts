import { writeFileSync } from 'node:fs';
import { featureNames } from '../engine/senses/features.ts';
import { compileGlossary } from './compile-glossary.ts';
import { examplesOf, learnedFeatures } from './eval/examples.ts';
import { fitLogistic, meanLoss } from './eval/logistic.ts';
import { ownSet, readSet } from './eval/sets.ts';
import { weightsFile } from './read-context.ts';

/**
 * Learns anew how much each feature says of the meaning of a form, from the labelled passages of
 * `tests/eval`, and stores the weights. The same passages and entries give the same file.
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
