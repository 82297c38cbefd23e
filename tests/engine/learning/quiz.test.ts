import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../engine/learning/question.ts';
import {
  answered,
  continued,
  guessed,
  type Quiz,
  type Response,
  resultOf,
  takenBack,
} from '../../../engine/learning/quiz.ts';

const question = (id: string): Question => ({
  kind: 'order',
  id,
  name: id,
  choices: [
    { id, name: id },
    { id: 'need', name: 'need' },
  ],
  right: 1,
});

const begin = (...ids: string[]): Quiz => ({
  asked: ids.map((id) => ({ question: question(id), isRepeat: false })),
  at: 0,
});

const right: Response = { kind: 'choice', chosen: 1 };
const wrong: Response = { kind: 'choice', chosen: 0 };

describe('a quiz', () => {
  test('asks once more at the end what was answered wrongly, and counts the first answer', () => {
    let quiz = continued(answered(begin('a', 'b'), wrong));
    quiz = continued(answered(quiz, right));
    expect(quiz.asked[quiz.at]).toMatchObject({ question: { id: 'a' }, isRepeat: true });
    quiz = continued(answered(quiz, wrong));
    expect(quiz.asked[quiz.at]).toBeUndefined();
    expect(resultOf(quiz)).toEqual({ right: ['b'], missed: ['a'] });
  });

  test('takes no second answer to a question, and goes on only after one', () => {
    const quiz = answered(begin('a'), right);
    expect(answered(quiz, wrong)).toBe(quiz);
    expect(continued(begin('a')).at).toBe(0);
  });

  test('counts a guess as not known', () => {
    const quiz = guessed(answered(begin('a'), right));
    expect(quiz.asked[0]?.given).toMatchObject({ isRight: true, grade: 'again' });
    expect(resultOf(quiz)).toEqual({ right: [], missed: ['a'] });
    const missed = answered(begin('a'), wrong);
    expect(guessed(missed)).toBe(missed);
  });

  test('can be taken back answer by answer, to its beginning', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 });
    const moves = fc.array(fc.constantFrom('right', 'wrong', 'guess', 'next'), { maxLength: 30 });
    fc.assert(
      fc.property(ids, moves, (all, list) => {
        const start = begin(...all);
        let quiz = list.reduce((now, move) => {
          if (move === 'guess') return guessed(now);
          return move === 'next' ? continued(now) : answered(now, move === 'right' ? right : wrong);
        }, start);
        const given = quiz.asked.filter((each) => each.given).length;
        for (let back = 0; back < given; back++) quiz = takenBack(quiz).quiz;
        expect(quiz).toEqual(start);
        expect(takenBack(quiz)).toEqual({ quiz: start, taken: undefined });
      }),
    );
  });
});
