import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AssessedDraft, Assessment } from '../../engine/draft/assess-draft.ts';
import type { DraftFormat, DraftProblem } from '../../engine/draft/draft.ts';

/** A draft as the writer gave it. */
export type DraftFile = {
  /** Empty for pasted text. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: DraftFormat;
};

/** What has become of a draft. */
export type CheckState =
  | { readonly kind: 'none' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly problem: DraftProblem | { readonly kind: 'unknown' } }
  | { readonly kind: 'done'; readonly file: DraftFile; readonly draft: AssessedDraft };

/** @returns the state of the latest check, and a function that begins one; without a file, it ends. */
export function useDraftCheck(): readonly [CheckState, (file?: DraftFile) => void] {
  const [state, setState] = useState<CheckState>({ kind: 'none' });
  const running = useRef(new AbortController());
  const check = useCallback((file?: DraftFile) => {
    running.current.abort();
    running.current = new AbortController();
    if (!file) {
      setState({ kind: 'none' });
      return;
    }
    setState({ kind: 'checking' });
    void assessInWorker(file, running.current.signal).then(setState);
  }, []);
  useEffect(() => () => running.current.abort(), []);
  return [state, check];
}

/** Never settles if it is aborted. */
function assessInWorker(file: DraftFile, signal: AbortSignal): Promise<CheckState> {
  return new Promise((resolve) => {
    const worker = new Worker('/draft-worker.js');
    const end = (state: CheckState) => {
      worker.terminate();
      if (!signal.aborted) resolve(state);
    };
    signal.addEventListener('abort', () => worker.terminate());
    const fail = () => end({ kind: 'failed', problem: { kind: 'unknown' } });
    worker.addEventListener('error', fail, { signal });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Assessment>) => {
        if (data.ok) end({ kind: 'done', file, draft: data.draft });
        else end({ kind: 'failed', problem: data.problem });
      },
      { signal },
    );
    worker.postMessage(file);
  });
}
