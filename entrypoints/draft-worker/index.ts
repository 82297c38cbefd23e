import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadGlossaryData } from '../../browser/glossary-script.ts';
import { unpackLexicon } from '../../browser/lexicon-store.ts';
import { assessDraft } from '../../engine/draft/assess-draft.ts';
import type { DraftFile } from '../draft/use-draft-check.ts';

/** A worker that checks drafts, so that a long one does not hold up the page. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<DraftFile>) => void check(data));
  // The page listens to errors, as which rejections do not count by themselves.
  addEventListener('unhandledrejection', ({ reason }) => reportError(reason));
});

async function check({ bytes, format }: DraftFile): Promise<void> {
  // The reader's own glossaries stay out: a draft's readers have only what is published.
  const lexicon = unpackLexicon({ ...(await loadGlossaryData()), glossaries: [] });
  postMessage(assessDraft(bytes, format, lexicon));
}
