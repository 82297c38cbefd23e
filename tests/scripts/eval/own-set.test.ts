import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../engine/annotate.ts';
import { featureNames } from '../../../engine/senses/features.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';
import { examplesOf, learnedFeatures } from '../../../scripts/eval/examples.ts';
import { fitLogistic } from '../../../scripts/eval/logistic.ts';
import { crossValidate, scoreAll } from '../../../scripts/eval/runs.ts';
import { figuresOf } from '../../../scripts/eval/score.ts';
import { ownSet, readSet } from '../../../scripts/eval/sets.ts';
import { weightsFile } from '../../../scripts/read-context.ts';

const { lexicon } = compileGlossary();
const passages = readSet(ownSet);

describe('on the labelled passages of the project', () => {
  test.each([
    ['as it ships', () => scoreAll(passages, lexicon)],
    ['cross-validated', () => crossValidate(passages, [], lexicon)],
  ])('few marks are wrong and few are missing, %s', (_, score) => {
    const { precision, recall, falsePerThousandWords } = figuresOf(score());
    expect(falsePerThousandWords).toBeLessThanOrEqual(0.5);
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('the stored weights are those that the passages teach', () => {
    const examples = passages.flatMap((passage) => examplesOf(passage, lexicon));
    const learned = fitLogistic(examples, learnedFeatures);
    const stored: Record<string, number> = JSON.parse(readFileSync(weightsFile, 'utf8'));
    expect(Object.keys(stored)).toEqual([...learnedFeatures]);
    for (const [index, name] of featureNames.entries()) {
      expect(stored[name] ?? 0).toBeCloseTo(learned[index] ?? 0, 1);
    }
  });

  test('there are three hundred and more, of which each is short', () => {
    expect(passages.length).toBeGreaterThanOrEqual(300);
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
