import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Grade,
  grades,
  type LearnedTerm,
  mergedTerm,
  stateOf,
  withAnswer,
  withoutAnswer,
} from '../../../engine/learning/learned-term.ts';
import { dayOf, isFaded, type MetTerm, metOn } from '../../../engine/learning/met-term.ts';
import { scheduleOf } from '../../../engine/learning/schedule.ts';
import { todaysTerms } from '../../../engine/learning/todays-terms.ts';

const day = 24 * 60 * 60 * 1_000;
const start = new Date(2026, 10, 2, 9).getTime();

/** A term that was answered on these days, counted from the first. */
function term(id: string, ...answers: readonly (readonly [number, Grade])[]): LearnedTerm {
  const given = answers.map(([days, grade]) => ({ at: start + days * day, grade }));
  return { id, since: start, answers: given };
}

const dueIn = ({ answers }: LearnedTerm) =>
  Math.round(((scheduleOf(answers)?.due ?? 0) - (answers.at(-1)?.at ?? 0)) / day);

describe('a term', () => {
  test('comes again later and later as long as it is known, and soon when it is forgotten', () => {
    const first = dueIn(term('a', [0, 'good']));
    const second = dueIn(term('a', [0, 'good'], [first, 'good']));
    expect(first).toBeGreaterThanOrEqual(1);
    expect(second).toBeGreaterThan(first);
    expect(dueIn(term('a', [0, 'good'], [first, 'again']))).toBeLessThan(second);
    expect(dueIn(term('a', [0, 'easy']))).toBeGreaterThan(first);
  });

  test('is never due before tomorrow, whatever is answered', () => {
    const answer = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(...grades));
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 12 }), (list) => {
        const sorted = list.toSorted(([a], [b]) => a - b);
        const whole = sorted.reduce(
          (now, [days, grade]) => withAnswer(now, grade, start + days * day),
          term('a'),
        );
        const days = dueIn(whole);
        expect(days).toBeGreaterThanOrEqual(1);
        expect(days).toBeLessThanOrEqual(370);
      }),
    );
  });

  test('is as before once an answer is taken back', () => {
    const before = term('a', [0, 'good'], [3, 'again']);
    const after = withAnswer(before, 'good', start + 5 * day);
    expect(withoutAnswer(after, after.answers.at(-1)?.at ?? 0)).toEqual(before);
  });

  test('keeps all answers, two at once and with a clock that goes back too', () => {
    const twice = withAnswer(withAnswer(term('a', [5, 'good']), 'hard', start), 'easy', start);
    expect(twice.answers.map(({ grade }) => grade)).toEqual(['good', 'hard', 'easy']);
    expect(new Set(twice.answers.map(({ at }) => at)).size).toBe(3);
  });

  test('joined from two devices has the answers of both, each once, in either order', () => {
    const here = term('a', [0, 'good'], [4, 'good']);
    const there = { ...term('a', [0, 'good'], [2, 'again']), since: start - day };
    const joined = mergedTerm(here, there);
    expect(joined.answers.map(({ grade }) => grade)).toEqual(['good', 'again', 'good']);
    expect(joined.since).toBe(start - day);
    expect(mergedTerm(there, here)).toEqual(joined);
    expect(mergedTerm(joined, there)).toEqual(joined);
  });

  test('is known, being learned, or new', () => {
    const learned = new Map([['a', term('a')]]);
    expect(stateOf('a', new Set(), learned)).toBe('learning');
    expect(stateOf('a', new Set(['a']), learned)).toBe('known');
    expect(stateOf('b', new Set(), learned)).toBe('new');
  });
});

describe('today', () => {
  test('has what is due, the longest due first, and as many new terms as are left for the day', () => {
    const now = start + 10 * day;
    const terms = [
      term('fresh'),
      { ...term('earlier'), since: start - 1 },
      term('long-due', [0, 'again']),
      term('due', [0, 'good']),
      term('later', [0, 'easy'], [9, 'easy']),
      term('begun-today', [10, 'good']),
    ];
    const today = todaysTerms(terms, 2, now);
    expect(today.due).toEqual(['long-due', 'due']);
    expect(today.fresh).toEqual(['earlier']);
    expect(today.next).toBeGreaterThan(now);
  });

  test('includes what is due later in the day', () => {
    const one = term('a', [0, 'again']);
    const due = scheduleOf(one.answers)?.due ?? 0;
    expect(todaysTerms([one], 0, due - 3 * 60 * 60 * 1_000).due).toEqual(['a']);
    expect(todaysTerms([one], 0, due - day).due).toEqual([]);
  });
});

describe('a term met', () => {
  test('counts once a day, and gives way after five days', () => {
    const days = ['2026-11-01', '2026-11-01', '2026-11-02', '2026-11-05', '2026-11-06'];
    let met: MetTerm | undefined;
    for (const each of days) met = metOn(each, 'a', met);
    expect(met).toEqual({ id: 'a', days: 4, last: '2026-11-06' });
    expect(met && isFaded(met)).toBe(false);
    expect(isFaded(metOn('2026-11-07', 'a', met))).toBe(true);
  });

  test('is dated by the reader’s own day', () =>
    expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05'));
});
