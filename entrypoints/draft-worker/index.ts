import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unpackLexicon } from '../../browser/lexicon-store.ts';
import { assessDraft } from '../../engine/draft/assess-draft.ts';
import type { DraftRequest } from '../draft/use-draft-check.ts';

/** A worker that checks drafts, so that a long one does not hold up the page. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => check(data));
});

function check({ file, lexicon }: DraftRequest): void {
  postMessage(assessDraft(file.bytes, file.format, unpackLexicon(lexicon)));
}
