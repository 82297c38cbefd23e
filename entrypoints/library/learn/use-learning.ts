import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { joinProgress } from '../../../browser/learning/join-progress.ts';
import type { Progress, ProgressStore, TermChange } from '../../../browser/learning/progress.ts';
import { progressOf } from '../../../browser/learning/progress-of.ts';
import { type SaveProblem, saveProblemOf } from '../../../browser/messages/save-result.ts';
import { here } from '../../../browser/settings/settings-store.ts';
import { countText, text } from '../../../browser/text.ts';
import { type Change, useSettings } from '../../../components/use-settings.ts';
import type { LearnedTerm } from '../../../engine/learning/learned-term.ts';
import { withId } from '../../../engine/sites/hidden-terms.ts';

/** What was done last, and how to undo it. */
export type Done = { readonly said: string; readonly undo: () => Promise<unknown> };

/** What the reader is learning, and ways to change it. None of them rejects. */
export type Learning = {
  readonly progress: Progress;
  /** The ids of terms that the reader knows. */
  readonly known: ReadonlySet<string>;
  /** Why progress cannot be read, or the last change could not be saved. */
  readonly problem: SaveProblem | undefined;
  /** Whether progress could be read. */
  readonly isReadable: boolean;
  readonly done: Done | undefined;
  /** Begins to learn those of some terms that are not learned yet, in this order. */
  readonly start: (ids: readonly string[]) => Promise<void>;
  readonly stop: (id: string, name: string) => Promise<void>;
  readonly setDaily: (daily: number) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Adds terms, with their answers, to those that are there. @returns whether that was saved. */
  readonly join: (terms: readonly LearnedTerm[], damaged?: readonly unknown[]) => Promise<boolean>;
  /** @returns the terms as they are then; nothing if they could not be stored. */
  readonly change: (
    ids: readonly string[],
    change: TermChange,
  ) => Promise<readonly LearnedTerm[] | undefined>;
  /** Says nothing any more of what was done. */
  readonly forgetDone: () => void;
};

/** @returns what the reader is learning, kept up to date; undefined until it is known. */
export function useLearning(): Learning | undefined {
  const place = here();
  const store = useMemo(() => progressOf(place), [place]);
  const settings = useSettings(place);
  const [progress, setProgress] = useState<Progress>();
  const [unreadable, setUnreadable] = useState<SaveProblem>();
  const [problem, setProblem] = useState<SaveProblem>();
  const [done, setDone] = useState<Done>();
  useEffect(() => {
    const mounted = new AbortController();
    const load = () =>
      void store.load().then(
        (loaded) => {
          if (mounted.signal.aborted) return;
          setUnreadable(undefined);
          setProgress(loaded);
        },
        (error: unknown) => setUnreadable(saveProblemOf(error)),
      );
    store.watch(load, mounted.signal);
    load();
    return () => mounted.abort();
  }, [store]);
  const attempt = useCallback(async <Value>(work: Promise<Value>): Promise<Value | undefined> => {
    try {
      const value = await work;
      setProblem(undefined);
      return value;
    } catch (error) {
      setProblem(saveProblemOf(error));
      return undefined;
    }
  }, []);
  if (!settings || !(progress || unreadable)) return undefined;
  const present: Progress = progress ?? { terms: new Map(), daily: 0, damaged: [] };
  const known = new Set(settings.settings.knownTerms);
  const actions = makeActions(store, present, known, settings.change, attempt, setDone);
  return {
    progress: present,
    known,
    problem: unreadable ?? problem ?? settings.problem,
    isReadable: unreadable === undefined,
    done,
    forgetDone: () => setDone(undefined),
    ...actions,
  };
}

type Actions = Pick<Learning, 'start' | 'stop' | 'setDaily' | 'clear' | 'join' | 'change'>;

function makeActions(
  store: ProgressStore,
  { terms, damaged }: Progress,
  known: ReadonlySet<string>,
  changeSetting: Change,
  attempt: <Value>(work: Promise<Value>) => Promise<Value | undefined>,
  setDone: (done: Done | undefined) => void,
): Actions {
  const change: Learning['change'] = (ids, apply) => attempt(store.change(ids, apply));
  const join: Learning['join'] = async (joined, aside) =>
    (await attempt(joinProgress(store, joined, aside).then(() => true))) ?? false;
  return {
    change,
    join,
    async start(ids) {
      const added = ids.filter((id) => known.has(id) || !terms.has(id));
      const fresh = added.filter((id) => !terms.has(id));
      const now = Date.now();
      const since = new Map(fresh.map((id, index) => [id, now + index]));
      const stored = await change(
        fresh,
        (before, id) => before ?? { id, since: since.get(id) ?? now, answers: [] },
      );
      if (!stored) return;
      const wereKnown = added.filter((id) => known.has(id));
      const setKnown = (isKnown: boolean) =>
        changeSetting('knownTerms', (all) =>
          wereKnown.reduce<readonly string[]>((left, id) => withId(left, id, isKnown), all),
        );
      if (wereKnown.length > 0) await setKnown(false);
      const undo = async () => {
        // What was answered meanwhile in another window stays.
        await change(fresh, (term) => (term?.answers.length === 0 ? undefined : term));
        if (wereKnown.length > 0) await setKnown(true);
        setDone(undefined);
      };
      setDone({ said: countText('learn_added', added.length), undo });
    },
    async stop(id, name) {
      const before = terms.get(id);
      if (!before || !(await change([id], () => undefined))) return;
      const undo = async () => {
        await join([before]);
        setDone(undefined);
      };
      setDone({ said: text('learn_removed', name), undo });
    },
    async setDaily(daily) {
      await attempt(store.setDaily(daily));
    },
    async clear() {
      const before = [...terms.values()];
      const cleared = await attempt(store.clear().then(() => true));
      if (!cleared) return;
      const undo = async () => {
        await join(before, damaged);
        setDone(undefined);
      };
      setDone({ said: text('learn_cleared'), undo });
    },
  };
}
