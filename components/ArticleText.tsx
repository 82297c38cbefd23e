import { text } from '../browser/text.ts';
import { type Article, citesByNumber, type Reference } from '../engine/articles/article.ts';
import { Comparison } from './Comparison.tsx';
import { OwnNote } from './OwnNote.tsx';
import { SourceList } from './SourceList.tsx';
import { TermLink, TermText } from './TermText.tsx';

const noteLabels = { example: 'example', matters: 'why_it_matters' } as const;

type ArticleProps = {
  readonly article: Article;
  readonly onOpen: (id: string) => void;
};

/** The full article below its heading. */
export function ArticleText(props: ArticleProps) {
  return (
    <>
      <Definition {...props} />
      <ArticleRest {...props} />
    </>
  );
}

/** The language of an article's text, as a BCP 47 tag. */
function languageOf({ own }: Article): string {
  return own?.glossary.language ?? 'en';
}

/** The one sentence that says what a term means. */
export function Definition({ article, onOpen }: ArticleProps) {
  return (
    <p class={article.own ? 'definition own-text' : 'definition'} lang={languageOf(article)}>
      <TermText pieces={article.short} onOpen={onOpen} />
    </p>
  );
}

/** The article without its definition. */
export function ArticleRest({ article, onOpen }: ArticleProps) {
  const { sources, own } = article;
  return (
    <div class="rest">
      <Comparison members={article.members} onOpen={onOpen} />
      {article.paragraph.length > 0 && (
        <p class={own ? 'paragraph own-text' : 'paragraph'} lang={languageOf(article)}>
          <TermText pieces={article.paragraph} sources={sources} onOpen={onOpen} />
        </p>
      )}
      {article.notes.map(({ kind, text: pieces }) => (
        <p class="note" key={kind}>
          <b>{text(noteLabels[kind])}</b>{' '}
          <span lang="en">
            <TermText pieces={pieces} sources={sources} onOpen={onOpen} />
          </span>
        </p>
      ))}
      <Senses senses={article.senses} />
      <Contrasts contrast={article.contrast} onOpen={onOpen} />
      <References label={text('needs_first')} references={article.requires} onOpen={onOpen} />
      <References label={text('compared_in')} references={article.overviews} onOpen={onOpen} />
      <References label={text('related')} references={article.related} onOpen={onOpen} />
      {own ? (
        <OwnNote own={own} onOpen={onOpen} />
      ) : (
        <SourceList sources={sources} numbered={citesByNumber(article)} />
      )}
    </div>
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

function Contrasts({ contrast, onOpen }: Pick<Article, 'contrast'> & Pick<ArticleProps, 'onOpen'>) {
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
  readonly onOpen: ArticleProps['onOpen'];
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
