import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../engine/annotate.ts';
import { entryIds } from '../../../engine/lexicon/entry-ids.ts';
import { featureNames } from '../../../engine/senses/features.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';
import { examplesOf, learnedFeatures } from '../../../scripts/eval/examples.ts';
import { fitLogistic } from '../../../scripts/eval/logistic.ts';
import { isOfManyKinds, readParts } from '../../../scripts/eval/parts.ts';
import { crossValidate, scoreAll } from '../../../scripts/eval/runs.ts';
import { figuresOf } from '../../../scripts/eval/score.ts';
import { ownSet, readSet } from '../../../scripts/eval/sets.ts';
import { type StoredWeights, weightsFile } from '../../../scripts/read-context.ts';

const { lexicon } = compileGlossary();
const passages = readSet(ownSet);
const crossValidated = crossValidate(passages, [], lexicon);

describe('on the labelled passages of the project', () => {
  test.each([
    ['as it ships', () => scoreAll(passages, lexicon)],
    ['cross-validated', () => crossValidated.filter(({ passage }) => !isOfManyKinds(passage))],
  ])('few marks are wrong and few are missing, %s', (_, score) => {
    const { precision, recall, falsePerThousandWords } = figuresOf(score());
    expect(falsePerThousandWords).toBeLessThanOrEqual(0.5);
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('passages that were written to be hard are judged fairly well without having been seen', () => {
    const hard = crossValidated.filter(({ passage }) => isOfManyKinds(passage));
    const { precision, recall, falsePerThousandWords } = figuresOf(hard);
    expect(falsePerThousandWords).toBeLessThanOrEqual(2);
    expect(precision).toBeGreaterThanOrEqual(0.87);
    expect(recall).toBeGreaterThanOrEqual(0.78);
  });

  test('the first passages are judged no worse than when they were all', () => {
    const first = readParts()['first passages'] ?? [];
    const { precision, recall, falsePerThousandWords } = figuresOf(scoreAll(first, lexicon));
    expect(falsePerThousandWords).toBeLessThanOrEqual(0.2);
    expect(precision).toBeGreaterThanOrEqual(0.986);
    expect(recall).toBeGreaterThanOrEqual(0.9725);
  });

  test('the stored weights are those that the passages teach', () => {
    const examples = passages.flatMap((passage) => examplesOf(passage, lexicon));
    const learned = fitLogistic(examples, learnedFeatures);
    const { features, entries }: StoredWeights = JSON.parse(readFileSync(weightsFile, 'utf8'));
    expect(Object.keys(features)).toEqual([...learnedFeatures]);
    for (const name of learnedFeatures) {
      expect(features[name]).toBeCloseTo(learned.features[featureNames.indexOf(name)] ?? 0, 1);
    }
    const ids = entryIds(lexicon);
    for (const [id, weight] of Object.entries(entries)) {
      expect(weight, id).toBeCloseTo(learned.entries.get(ids.indexOf(id)) ?? 0, 0);
    }
  });

  test('there are nine hundred and more, of which each is short', () => {
    expect(passages.length).toBeGreaterThanOrEqual(900);
    for (const { id, text } of passages) {
      const words = text.split(/\s+/).length;
      expect(words, id).toBeGreaterThanOrEqual(40);
      expect(words, id).toBeLessThanOrEqual(120);
    }
  });
});

test.each([
  'The agent showed us the flat; alignment of the windows was poor.',
  'ELK ships logs to Kibana, and an Oracle database keeps them.',
  'Each RAG report lists a debate in congress and a takeover bid.',
])('nothing is marked in: %s', (text) => expect(annotate(text, lexicon)).toEqual([]));
