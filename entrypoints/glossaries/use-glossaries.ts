import { useCallback, useEffect, useState } from 'preact/hooks';
import { storeChange, watchGlossaries } from '../../browser/glossaries/announce.ts';
import { type ListedGlossary, listGlossaries } from '../../browser/glossaries/glossary-store.ts';
import { type SaveProblem, saveProblemOf } from '../../browser/messages/save-result.ts';
import { problemText } from '../../browser/problem-text.ts';
import { text } from '../../browser/text.ts';

/** A change that has been made and can be undone. */
export type Done = { readonly said: string; readonly undo: () => Promise<unknown> };

/** The glossaries, and a way to change them. */
export type LiveGlossaries = {
  readonly glossaries: readonly ListedGlossary[];
  /** Counts changes, those of other windows too. */
  readonly version: number;
  /** What went wrong with the last change; empty if nothing did. */
  readonly problem: string;
  readonly done: Done | undefined;
  /**
   * Waits for a change to be stored, then has it compiled for all pages.
   *
   * @param said what to say of it, and how it is undone, once it is stored.
   * @returns whether it was stored; never rejects.
   */
  readonly change: <Value>(
    storing: Promise<Value>,
    said?: (value: Value) => Done | undefined,
  ) => Promise<boolean>;
};

/** @returns undefined until they are loaded, or a problem if they cannot be. */
export function useGlossaries(): LiveGlossaries | SaveProblem | undefined {
  const [glossaries, setGlossaries] = useState<readonly ListedGlossary[]>();
  const [version, setVersion] = useState(0);
  const [failed, setFailed] = useState<SaveProblem>();
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState<Done>();
  const load = useCallback(async () => {
    try {
      setGlossaries(await listGlossaries());
      setVersion((before) => before + 1);
    } catch (error) {
      setFailed(saveProblemOf(error));
    }
  }, []);
  useEffect(() => {
    const mounted = new AbortController();
    watchGlossaries(() => void load(), mounted.signal);
    void load();
    return () => mounted.abort();
  }, [load]);
  const change: LiveGlossaries['change'] = useCallback(
    async (storing, said) => {
      // The list shows a change as soon as it is stored; compiling goes on meanwhile.
      const compiling = storeChange(storing);
      await storing.then(load, load);
      const { result, compiled } = await compiling;
      if (result !== 'saved') setProblem(problemText(result));
      else setProblem(compiled === 'saved' ? '' : text('problem_not_compiled'));
      if (result === 'saved') setDone(said?.(await storing));
      return result === 'saved';
    },
    [load],
  );
  if (failed) return failed;
  return glossaries && { glossaries, version, problem, done, change };
}
