import { text } from '../browser/text.ts';
import { type Article, citesByNumber, type Reference } from '../engine/articles/article.ts';
import { Comparison } from './Comparison.tsx';
import { OwnNote } from './OwnNote.tsx';
import { SourceList } from './SourceList.tsx';
import { TermLink, TermText } from './TermText.tsx';

const noteLabels = { example: 'example', matters: 'why_it_matters' } as const;

/** The article below its heading: the definition, or the full article. */
export function ArticleText({
  article,
  full,
  onOpen,
}: {
  readonly article: Article;
  /**
   * Whether to show everything, not only the definition, the first note, prerequisites and sources.
   */
  readonly full: boolean;
  readonly onOpen: (id: string) => void;
}) {
  // The comparison of an overview takes the place of its example.
  const noteCount = article.kind === 'overview' ? 0 : 1;
  const { own } = article;
  const language = own?.glossary.language ?? 'en';
  const notes = full ? article.notes : article.notes.slice(0, noteCount);
  return (
    <>
      <p class={own ? 'definition own-text' : 'definition'} lang={language}>
        <TermText pieces={article.short} onOpen={onOpen} />
      </p>
      <Comparison members={article.members} onOpen={onOpen} />
      {full && article.paragraph.length > 0 && (
        <p class={own ? 'paragraph own-text' : 'paragraph'} lang={language}>
          <TermText pieces={article.paragraph} sources={article.sources} onOpen={onOpen} />
        </p>
      )}
      {notes.map(({ kind, text: pieces }) => (
        <p class="note" key={kind}>
          <b>{text(noteLabels[kind])}</b>{' '}
          <span lang="en">
            <TermText pieces={pieces} sources={article.sources} onOpen={onOpen} />
          </span>
        </p>
      ))}
      {full && <Senses senses={article.senses} />}
      {full && <Contrasts contrast={article.contrast} onOpen={onOpen} />}
      <References label={text('needs_first')} references={article.requires} onOpen={onOpen} />
      {full && (
        <References label={text('compared_in')} references={article.overviews} onOpen={onOpen} />
      )}
      {full && <References label={text('related')} references={article.related} onOpen={onOpen} />}
      {own ? (
        <OwnNote own={own} onOpen={onOpen} />
      ) : (
        <SourceList sources={article.sources} full={full} numbered={citesByNumber(article)} />
      )}
    </>
  );
}

function Senses({ senses }: Pick<Article, 'senses'>) {
  if (senses.length === 0) return null;
  return (
    <div class="senses">
      <b>{text('used_differently')}</b>
      <ul lang="en">
        {senses.map(({ who, means }) => (
          <li key={who}>
            <i>{who}:</i> {means}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Contrasts({
  contrast,
  onOpen,
}: Pick<Article, 'contrast'> & { readonly onOpen: (id: string) => void }) {
  return contrast.map(({ id, name, why }) => (
    <p class="note" key={id}>
      <b>{text('not_confused_with')}</b>{' '}
      <span lang="en">
        <TermLink text={name} id={id} onOpen={onOpen} />: {why}.
      </span>
    </p>
  ));
}

function References({
  label,
  references,
  onOpen,
}: {
  readonly label: string;
  readonly references: readonly Reference[];
  readonly onOpen: (id: string) => void;
}) {
  if (references.length === 0) return null;
  return (
    <dl class="references">
      <dt>{label}</dt>
      <dd lang="en">
        {references.map(({ id, name }) => (
          <TermLink key={id} text={name} id={id} onOpen={onOpen} />
        ))}
      </dd>
    </dl>
  );
}
