import type { ComponentChildren } from 'preact';
import { libraryAddress, ownEntryAddress } from '../../browser/library-address.ts';
import { countText, text } from '../../browser/text.ts';
import { headword } from '../../components/category-label.ts';
import type { Article } from '../../engine/articles/article.ts';
import { plainText } from '../../engine/articles/text-piece.ts';
import type { TermUse } from '../../engine/draft/check-draft.ts';
import type { Spot } from './DraftText.tsx';
import type { ListedTerm } from './listed-term.ts';

/** A term of the draft: its state, its places, and what it means. */
export function TermRow({
  listed: { article, term, state },
  spot,
  placeOf,
  onSpot,
}: {
  readonly listed: ListedTerm;
  /** The use that is shown in the text, if it is one of this term's. */
  readonly spot: Spot | undefined;
  readonly placeOf: (use: TermUse) => string;
  readonly onSpot: (spot: Spot) => void;
}) {
  const { uses, explainedAt } = term;
  const count = uses.length;
  const at = spot?.use ?? 0;
  const use = uses[at];
  const next = spot ? (at + 1) % count : 0;
  const explained = state === 'late' && explainedAt !== undefined ? uses[explainedAt] : undefined;
  return (
    <li class={`draft-term ${state} ${spot ? 'current' : ''}`} data-term={article.id}>
      <Head article={article}>
        {use && (
          <button type="button" class="place" onClick={() => onSpot({ id: article.id, use: next })}>
            {placeOf(use)}
            {count > 1 && (
              <small>
                {at + 1}/{count}
              </small>
            )}
            <span class="visually-hidden">{countText('jump_label', count, article.name)}</span>
          </button>
        )}
      </Head>
      <p class="state">
        {text(`draft_${state}`)}
        {explained && `: ${placeOf(explained)}`}
      </p>
      <p class="meaning" lang={languageOf(article)}>
        {plainText(article.short)}
      </p>
      {article.own && <p class="credit">{article.own.glossary.name}</p>}
      {article.senses.length > 0 && (
        <details class="senses">
          <summary>{text('used_differently')}</summary>
          <ul lang="en">
            {article.senses.map(({ who, means }) => (
              <li key={who}>
                <b>{who}:</b> {means}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** A term that the draft does not use, and that a reader needs first. */
export function NeededRow({ article }: { readonly article: Article }) {
  return (
    <li class="draft-term needed" data-term={article.id}>
      <Head article={article} />
      <p class="state">{text('draft_needed')}</p>
    </li>
  );
}

function languageOf({ own }: Article): string {
  return own?.glossary.language ?? 'en';
}

function Head({
  article,
  children,
}: {
  readonly article: Article;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="draft-term-head">
      <h3>
        <a
          href={article.own ? ownEntryAddress(article.id) : libraryAddress(article.id)}
          target="_blank"
          rel="noreferrer"
          lang={languageOf(article)}
        >
          {headword(article)}
        </a>
      </h3>
      {children}
    </div>
  );
}
