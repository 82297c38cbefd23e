import { useEffect, useState } from 'preact/hooks';
import {
  loadSyncProblem,
  type SyncProblem,
  watchSyncProblem,
} from '../../browser/settings/sync-problem.ts';
import { type TextName, text } from '../../browser/text.ts';

const sentences: Readonly<Record<SyncProblem, TextName>> = {
  'too much': 'sync_too_much',
  'too often': 'sync_too_often',
  failed: 'sync_failed',
};

/** Says so if syncing has failed. */
export function SyncStatus() {
  const [problem, setProblem] = useState<SyncProblem>();
  useEffect(() => {
    const mounted = new AbortController();
    const look = () => void loadSyncProblem().then(setProblem);
    look();
    watchSyncProblem(look, mounted.signal);
    return () => mounted.abort();
  }, []);
  return (
    <p class="problem" role="alert">
      {problem && text(sentences[problem])}
    </p>
  );
}
