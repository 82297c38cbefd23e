import { useMemo, useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import type { Article } from '../../engine/articles/article.ts';
import { type AdditionKind, addExplanations, additionKinds } from '../../engine/draft/additions.ts';
import type { AssessedDraft } from '../../engine/draft/assess-draft.ts';
import { type Markup, markups } from '../../engine/draft/markup.ts';
import { inReadingOrder, type ListedTerm } from './listed-term.ts';
import { Pick } from './Pick.tsx';

const markupNames: Readonly<Record<Markup, string>> = { markdown: 'Markdown', html: 'HTML' };

/** Footnotes, a section or links, to copy with the draft or alone. */
export function AddExplanations({
  draft,
  terms,
  articles,
}: {
  readonly draft: AssessedDraft;
  readonly terms: readonly ListedTerm[];
  readonly articles: ReadonlyMap<string, Article>;
}) {
  const [kind, setKind] = useState<AdditionKind>('footnotes');
  const [scope, setScope] = useState<'open' | 'all'>('open');
  const [markup, setMarkup] = useState<Markup>(draft.format === 'html' ? 'html' : 'markdown');
  const [copied, setCopied] = useState('');
  const { part, whole, left } = useMemo(() => {
    const chosen = terms.filter(
      ({ state }) => scope === 'all' || state === 'unexplained' || state === 'late',
    );
    const ordered = inReadingOrder(chosen, articles).filter((each) => each.kind === 'used');
    return addExplanations(kind, markup, draft, ordered);
  }, [draft, terms, articles, kind, scope, markup]);
  const copy = (copiedText: string) =>
    navigator.clipboard.writeText(copiedText).then(
      () => setCopied(text('copied_article')),
      () => setCopied(text('not_copied')),
    );
  return (
    <section class="draft-add" aria-labelledby="draft-add">
      <h2 id="draft-add">{text('draft_add')}</h2>
      <div class="draft-picks">
        <Pick
          label={text('draft_add_what')}
          value={kind}
          options={additionKinds.map((each) => [each, text(`draft_${each}`)])}
          onPick={setKind}
        />
        <Pick
          label={text('draft_add_terms')}
          value={scope}
          options={[
            ['open', text('draft_add_open')],
            ['all', text('draft_add_all')],
          ]}
          onPick={setScope}
        />
        <Pick
          label={text('draft_markup')}
          value={markup}
          options={markups.map((each) => [each, markupNames[each]])}
          onPick={setMarkup}
        />
      </div>
      {/* Long lines scroll, by keys too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre lang="en" tabIndex={0}>
        {part}
      </pre>
      {left.length > 0 && (
        <p class="hint">
          {text('draft_left', left.map((id) => articles.get(id)?.name ?? id).join(', '))}
        </p>
      )}
      <div class="buttons">
        {whole !== undefined && (
          <button type="button" class="button main" onClick={() => void copy(whole)}>
            {text('draft_copy_whole')}
          </button>
        )}
        <button type="button" class="button" onClick={() => void copy(part)}>
          {text('draft_copy_part')}
        </button>
        <p class="busy" role="status">
          {copied}
        </p>
      </div>
    </section>
  );
}
