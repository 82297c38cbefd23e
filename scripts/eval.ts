import { styleText } from 'node:util';
import { compileGlossary } from './compile-glossary.ts';
import { confusionOf } from './eval/confusion.ts';
import { errorsOf } from './eval/errors.ts';
import { readParts } from './eval/parts.ts';
import { crossValidate, type Scored, scoreAll } from './eval/runs.ts';
import { figuresOf } from './eval/score.ts';
import { ownSet, readSet } from './eval/sets.ts';
import { scoreWanted } from './eval/wanted.ts';

/**
 * Evaluates marks against labelled passages.
 *
 *     npm run eval -- set.jsonl            figures, the worst errors, and counts by form
 *     npm run eval                         the same on the project's own passages, each part apart
 *     npm run eval -- set.jsonl --all      every error and every form
 *
 * Cross-validated figures use weights learned without the passages that they score.
 */
const args = process.argv.slice(2);
const showAll = args.includes('--all');
const places = args.filter((arg) => !arg.startsWith('--'));

try {
  evaluate(places.length > 0 ? places : [ownSet]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function evaluate(sets: readonly string[]): void {
  const { lexicon } = compileGlossary();
  const passages = sets.flatMap((place) => readSet(place));
  const own = readSet(ownSet);
  const isOwn = sets.length === 1 && sets[0] === ownSet;
  const balanced = scoreAll(passages, lexicon);
  const everything = scoreAll(passages, lexicon, 'any');
  console.table({
    'as it ships': row(balanced),
    'cross-validated': row(crossValidate(passages, isOwn ? [] : own, lexicon)),
    strict: row(scoreAll(passages, lexicon, 'strict')),
    'without gating': row(everything),
  });
  if (isOwn) {
    const parts = Object.entries(readParts());
    console.log(
      heading('As it ships, by part: at All terms, and at Balanced, which asks for surer senses'),
    );
    console.table(
      Object.fromEntries(
        parts.flatMap(([name, part]) => [
          [name, row(scoreAll(part, lexicon))],
          [`${name}, Balanced`, row(scoreAll(part, lexicon, 'strict'))],
        ]),
      ),
    );
  }
  if (isOwn) {
    console.log(heading('Terms that a reader new to the field wants explained, by salience alone'));
    console.table(
      Object.fromEntries(
        Object.entries(scoreWanted(lexicon)).map(([name, { precision, recall, terms }]) => [
          name,
          { precision: precision.toFixed(2), recall: recall.toFixed(2), terms },
        ]),
      ),
    );
  }
  const most = showAll ? Number.POSITIVE_INFINITY : 20;
  console.log(heading('The surest errors (log-odds of the meaning; – where no form was in doubt)'));
  for (const { kind, passage, odds, context } of errorsOf(balanced, lexicon).slice(0, most)) {
    console.log(
      `${kind.padEnd(6)}  ${(odds?.toFixed(1) ?? '–').padStart(5)}  ${passage}: ${context}`,
    );
  }
  console.log(heading('By form'));
  console.table(confusionOf(balanced, everything).slice(0, most));
}

function row(scored: readonly Scored[]) {
  const { precision, recall, f1, falsePerThousandWords } = figuresOf(scored);
  return {
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    F1: f1.toFixed(3),
    'false marks / 1,000 ordinary words': falsePerThousandWords.toFixed(2),
  };
}

function heading(text: string): string {
  return `\n${styleText('bold', text)}`;
}
