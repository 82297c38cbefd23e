import { writeFileSync } from 'node:fs';
import { compileGlossary } from './compile-glossary.ts';
import { examplesOf, learnedFeatures } from './eval/examples.ts';
import { fitLogistic, meanLoss } from './eval/logistic.ts';
import { ownSet, readSet } from './eval/sets.ts';
import { weightsFile } from './read-surroundings.ts';

/**
 * Learns anew how much each feature says of the meaning of a form, from the labelled passages of
 * `tests/eval`, and stores the weights. The same passages and entries give the same file.
 *
 *     npm run learn-senses
 */
const { lexicon } = compileGlossary();
const examples = readSet(ownSet).flatMap((passage) => examplesOf(passage, lexicon));
const weights = fitLogistic(examples, learnedFeatures);
const rounded = Object.fromEntries(
  Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(2))]),
);
writeFileSync(weightsFile, `${JSON.stringify(rounded, null, 2)}\n`);
console.table(rounded);
console.log(`${examples.length} examples, mean loss ${meanLoss(examples, rounded).toFixed(3)}.`);
