import type { LearnedTerm } from '../../engine/learning/learned-term.ts';
import { nothingLearned, type Progress, type ProgressStore } from './progress.ts';

/**
 * Progress in private windows: it begins with what is stored, is kept in the page's memory, and is
 * gone with the page.
 *
 * @param before what is stored; if that cannot be read, it begins with nothing.
 */
export function createPassingProgress(before: () => Promise<Progress>): ProgressStore {
  const changes = new EventTarget();
  let present = nothingLearned;
  let loading: Promise<void> | undefined;
  const ready = () => {
    loading ??= before().then(
      (progress) => {
        present = progress;
      },
      () => undefined,
    );
    return loading;
  };
  const become = (next: Progress) => {
    present = next;
    changes.dispatchEvent(new Event('change'));
  };
  return {
    async load() {
      await ready();
      return present;
    },
    async change(ids, apply) {
      await ready();
      const terms = new Map(present.terms);
      const after: LearnedTerm[] = [];
      for (const id of ids) {
        const term = apply(terms.get(id), id);
        if (term) {
          terms.set(id, term);
          after.push(term);
        } else terms.delete(id);
      }
      become({ ...present, terms });
      return after;
    },
    async setDaily(daily) {
      await ready();
      become({ ...present, daily });
    },
    async keepAside(damaged) {
      await ready();
      become({ ...present, damaged: [...present.damaged, ...damaged] });
    },
    async clear() {
      await ready();
      become({ ...present, terms: new Map(), damaged: [] });
    },
    watch(onChange, signal) {
      changes.addEventListener('change', onChange, { signal });
    },
  };
}
