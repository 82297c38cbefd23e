import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { loadLexicon } from '../../browser/load-lexicon.ts';
import type { StoredLexicon } from '../../browser/messages/message-protocol.ts';
import { sendMessage } from '../../browser/messages/messages.ts';
import type { Article } from '../../engine/articles/article.ts';
import type { AssessedDraft, Assessment } from '../../engine/draft/assess-draft.ts';
import type { DraftFormat, DraftProblem } from '../../engine/draft/draft.ts';
import { parseOwnId } from '../../engine/lexicon/entry-ids.ts';

/** A draft as the writer gave it. */
export type DraftFile = {
  /** Empty for pasted text. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: DraftFormat;
};

/** What the worker is asked to check, and with what. */
export type DraftRequest = { readonly file: DraftFile; readonly lexicon: StoredLexicon };

/** What has become of a draft. */
export type CheckState =
  | { readonly kind: 'none' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly problem: DraftProblem | { readonly kind: 'unknown' } }
  | {
      readonly kind: 'done';
      readonly file: DraftFile;
      readonly draft: AssessedDraft;
      /** The articles of its terms that are of the writer's own glossaries. */
      readonly ownArticles: readonly Article[];
    };

/** So many articles are asked for at once. */
const atOnce = 1_000;

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
    const { signal } = running.current;
    const settle = (settled: CheckState) => signal.aborted || setState(settled);
    assess(file, signal).then(settle, () =>
      settle({ kind: 'failed', problem: { kind: 'unknown' } }),
    );
  }, []);
  useEffect(() => () => running.current.abort(), []);
  return [state, check];
}

async function assess(file: DraftFile, signal: AbortSignal): Promise<CheckState> {
  const assessment = await assessInWorker({ file, lexicon: await loadLexicon() }, signal);
  if (!assessment.ok) return { kind: 'failed', problem: assessment.problem };
  const { draft } = assessment;
  const own = draft.terms.map(({ id }) => id).filter(parseOwnId);
  const ownArticles: Article[] = [];
  for (let at = 0; at < own.length; at += atOnce) {
    ownArticles.push(...(await sendMessage('articles', own.slice(at, at + atOnce))));
  }
  return { kind: 'done', file, draft, ownArticles };
}

/** Never settles if it is aborted. */
function assessInWorker(request: DraftRequest, signal: AbortSignal): Promise<Assessment> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return;
    const worker = new Worker('/draft-worker.js');
    const listen = <Type extends 'error' | 'message'>(
      type: Type,
      act: (event: WorkerEventMap[Type]) => void,
    ) => worker.addEventListener(type, act, { signal });
    signal.addEventListener('abort', () => worker.terminate());
    listen('error', (event) => {
      worker.terminate();
      reject(event);
    });
    listen('message', ({ data }) => {
      worker.terminate();
      resolve(data);
    });
    worker.postMessage(request);
  });
}
