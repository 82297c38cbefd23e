import { annotate, type Span } from '../../engine/annotate.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { contextModelOf } from '../../engine/senses/context-model.ts';
import type { Strictness } from '../../engine/senses/disambiguation.ts';
import type { Weights } from '../../engine/senses/features.ts';
import { examplesOf, learnedFeatures } from './examples.ts';
import { fitLogistic } from './logistic.ts';
import type { Passage } from './passage.ts';
import { compare, type Outcome } from './score.ts';

/** A passage, its marks, and their outcome. */
export type Scored = {
  readonly passage: Passage;
  readonly spans: readonly Span[];
  readonly outcome: Outcome;
};

/**
 * The number of folds: each passage is scored with weights learned without its tenth of the set.
 */
const folds = 10;

/** Marks and scores passages, with the shipped weights by default. */
export function scoreAll(
  passages: readonly Passage[],
  lexicon: Lexicon,
  strictness: Strictness = 'balanced',
  weightsFor?: (index: number) => Weights,
): Scored[] {
  return passages.map((passage, index) => {
    const spans = annotate(passage.text, lexicon, strictness, weightsFor?.(index));
    return { passage, spans, outcome: compare(passage, spans) };
  });
}

/**
 * Scores passages by cross-validation.
 *
 * @param others further passages to learn from, which are not scored.
 */
export function crossValidate(
  passages: readonly Passage[],
  others: readonly Passage[],
  lexicon: Lexicon,
): Scored[] {
  const examples = passages.map((passage) => examplesOf(passage, lexicon));
  const further = others.flatMap((passage) => examplesOf(passage, lexicon));
  const learned = Array.from({ length: folds }, (_, fold) => {
    const seen = examples.filter((_, index) => index % folds !== fold).flat();
    return fitLogistic([...seen, ...further], learnedFeatures);
  });
  return scoreAll(
    passages,
    lexicon,
    'balanced',
    (index) => learned[index % folds] ?? contextModelOf(lexicon).weights,
  );
}
