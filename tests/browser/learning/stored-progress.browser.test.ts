import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { joinProgress } from '../../../browser/learning/join-progress.ts';
import { openLearningDatabase } from '../../../browser/learning/learning-database.ts';
import { fadedAmong, forgetMet, noteMet } from '../../../browser/learning/met-terms.ts';
import { createPassingProgress } from '../../../browser/learning/passing-progress.ts';
import { storedProgress } from '../../../browser/learning/stored-progress.ts';
import { saveProblemOf } from '../../../browser/messages/save-result.ts';
import { type LearnedTerm, withAnswer } from '../../../engine/learning/learned-term.ts';

const name = 'gloss-learning';
const day = 24 * 60 * 60 * 1_000;

beforeEach(() => deleteDB(name));
afterEach(() => deleteDB(name));

const begin = (ids: readonly string[]) =>
  storedProgress.change(ids, (before, id) => before ?? { id, since: 1, answers: [] });

const answer = (id: string, at: number) =>
  storedProgress.change([id], (term) => term && withAnswer(term, 'good', at));

async function stored(id: string): Promise<LearnedTerm | undefined> {
  return (await storedProgress.load()).terms.get(id);
}

describe('stored progress', () => {
  test('loses no answer that is given in two windows at once', async () => {
    await begin(['a', 'b']);
    await Promise.all(Array.from({ length: 20 }, (_, at) => answer(at % 2 ? 'a' : 'b', 5)));
    expect((await stored('a'))?.answers).toHaveLength(10);
    expect((await stored('b'))?.answers).toHaveLength(10);
  });

  test('stores all of a change or nothing', async () => {
    await begin(['a']);
    const failing = storedProgress.change(['a', 'b'], (before, id) => {
      if (id === 'b') throw new Error('no');
      return before && withAnswer(before, 'good', 5);
    });
    await expect(failing).rejects.toThrow();
    expect((await stored('a'))?.answers).toEqual([]);
  });

  test('keeps what is damaged aside, and goes on with the rest', async () => {
    await begin(['a', 'b']);
    const damaged = { id: 'b', since: 'yesterday', answers: 7 };
    await (await openLearningDatabase()).put('terms', damaged as never);
    const progress = await storedProgress.load();
    expect([...progress.terms.keys()]).toEqual(['a']);
    expect(progress.damaged).toEqual([damaged]);
    // Later too, and learning it anew changes nothing of that.
    await begin(['b']);
    expect((await storedProgress.load()).damaged).toEqual([damaged]);
    expect(await stored('b')).toEqual({ id: 'b', since: 1, answers: [] });
  });

  test('learns anew what is damaged without losing it', async () => {
    const damaged = { id: 'b', answers: null };
    await (await openLearningDatabase()).put('terms', damaged as never);
    await begin(['b']);
    expect((await storedProgress.load()).damaged).toEqual([damaged]);
  });

  test('of a newer version is left alone, with a reason', async () => {
    const newer = await openDB(name, 99, {
      upgrade: (database) => void database.createObjectStore('better'),
    });
    await newer.put('better', 'progress', 'all');
    const failed = await storedProgress.load().catch((error: unknown) => saveProblemOf(error));
    expect(failed).toBe('newer version');
    expect(await newer.get('better', 'all')).toBe('progress');
    newer.close();
  });

  test('is heard of where it is watched, until that ends', async () => {
    const heard = vi.fn();
    const watching = new AbortController();
    storedProgress.watch(heard, watching.signal);
    await begin(['a']);
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    watching.abort();
    const before = heard.mock.calls.length;
    await begin(['b']);
    await storedProgress.load();
    expect(heard.mock.calls.length).toBe(before);
  });

  test('is joined with a copy, and cleared', async () => {
    await begin(['a']);
    await answer('a', 5);
    const copy = [
      { id: 'a', since: 0, answers: [{ at: 3, grade: 'again' }] },
      { id: 'c', since: 2, answers: [] },
    ] as const;
    await joinProgress(storedProgress, copy, ['kept']);
    expect((await stored('a'))?.answers.map(({ at }) => at)).toEqual([3, 5]);
    const { terms, damaged } = await storedProgress.load();
    expect([...terms.keys()]).toEqual(['a', 'c']);
    expect(damaged).toEqual(['kept']);
    await storedProgress.clear();
    expect(await storedProgress.load()).toMatchObject({ terms: new Map(), damaged: [] });
  });
});

describe('progress in private windows', () => {
  test('begins with what is stored, and is never stored', async () => {
    await begin(['a']);
    const passing = createPassingProgress(() => storedProgress.load());
    await Promise.all([
      passing.change(['a'], (term) => term && withAnswer(term, 'good', 5)),
      passing.change(['b'], (term, id) => term ?? { id, since: 1, answers: [] }),
      passing.setDaily(20),
    ]);
    const { terms, daily } = await passing.load();
    expect([...terms.keys()]).toEqual(['a', 'b']);
    expect(terms.get('a')?.answers).toHaveLength(1);
    expect(daily).toBe(20);
    expect((await stored('a'))?.answers).toEqual([]);
    expect(await stored('b')).toBeUndefined();
    await passing.clear();
    expect(await stored('a')).toBeDefined();
  });

  test('begins with nothing where nothing can be read', async () => {
    const passing = createPassingProgress(() => Promise.reject(new Error('no')));
    expect((await passing.load()).terms.size).toBe(0);
  });
});

describe('terms met', () => {
  test('fade after five days, whatever is met on one of them', async () => {
    const start = new Date(2026, 10, 1, 8).getTime();
    for (let days = 0; days < 5; days++) {
      expect(await fadedAmong(['a', 'b'])).toEqual([]);
      await noteMet(['a'], start + days * day);
      await noteMet(['a'], start + days * day + 1_000);
    }
    await noteMet(['b'], start);
    expect(await fadedAmong(['a', 'b', 'c'])).toEqual(['a']);
  });

  test('are kept as a count and a day, and forgotten at once', async () => {
    await noteMet(['a'], new Date(2026, 10, 1, 8, 30).getTime());
    const database = await openLearningDatabase();
    expect(await database.getAll('met')).toEqual([{ id: 'a', days: 1, last: '2026-11-01' }]);
    await forgetMet();
    expect(await database.count('met')).toBe(0);
  });
});
