import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { text } from '../../browser/text.ts';
import type { Article } from '../../engine/articles/article.ts';
import type { AssessedDraft } from '../../engine/draft/assess-draft.ts';
import { LineIndex } from '../../engine/draft/line-index.ts';
import type { ReaderLevel } from '../../engine/salience/reader-level.ts';
import { AddExplanations } from './AddExplanations.tsx';
import { DraftSummary } from './DraftSummary.tsx';
import { DraftTerms } from './DraftTerms.tsx';
import { DraftText, type Spot } from './DraftText.tsx';
import { listTerms } from './listed-term.ts';
import { Pick } from './Pick.tsx';
import { placeName } from './place-name.ts';
import type { DraftFile } from './use-draft-check.ts';

/** Longer drafts are not edited here: a field with so much text is slow in every browser. */
const mostEditable = 1_000_000;

/** What is found in a draft, beside its text. */
export function DraftResults({
  file,
  draft,
  ownArticles,
  onCheck,
  onEdit,
}: {
  readonly file: DraftFile;
  readonly draft: AssessedDraft;
  /** The articles of its terms that are of the writer's own glossaries. */
  readonly ownArticles: readonly Article[];
  readonly onCheck: (file: DraftFile) => void;
  readonly onEdit: (source: string) => void;
}) {
  const [reader, setReader] = useState<ReaderLevel>('practitioner');
  const [spot, setSpot] = useState<Spot>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const articles = useMemo(
    () => new Map([...bundledArticles(), ...ownArticles.map((own) => [own.id, own] as const)]),
    [ownArticles],
  );
  const lines = useMemo(() => new LineIndex(draft.source), [draft]);
  const terms = useMemo(() => listTerms(draft, articles, reader), [draft, articles, reader]);
  return (
    <>
      <div class="draft-bar">
        <h2 tabIndex={-1} ref={heading}>
          {file.name || text('draft_label')}
        </h2>
        {draft.format !== 'docx' && (
          <Pick
            label={text('draft_format')}
            value={draft.format}
            options={[
              ['markdown', 'Markdown'],
              ['html', 'HTML'],
              ['text', text('draft_plain_text')],
            ]}
            onPick={(format) => onCheck({ ...file, format })}
          />
        )}
        {draft.source.length <= mostEditable && (
          <button type="button" class="button" onClick={() => onEdit(draft.source)}>
            {text('draft_edit')}
          </button>
        )}
        <button type="button" class="button" onClick={() => onEdit('')}>
          {text('draft_new')}
        </button>
      </div>
      <div class="draft-columns">
        <DraftText draft={draft} terms={terms} spot={spot} onSpot={setSpot} />
        <div class="draft-found">
          <DraftSummary draft={draft} terms={terms} reader={reader} onReader={setReader} />
          <DraftTerms
            terms={terms}
            articles={articles}
            spot={spot}
            placeOf={(use) => placeName(use, draft.format, lines)}
            onSpot={setSpot}
          />
          {terms.length > 0 && <AddExplanations draft={draft} terms={terms} articles={articles} />}
        </div>
      </div>
    </>
  );
}
