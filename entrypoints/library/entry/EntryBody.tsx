import { text } from '../../../browser/text.ts';
import { Definition } from '../../../components/ArticleText.tsx';
import { Comparison } from '../../../components/Comparison.tsx';
import { OwnNote } from '../../../components/OwnNote.tsx';
import { SourceList } from '../../../components/SourceList.tsx';
import { TermText } from '../../../components/TermText.tsx';
import { type Article, citesByNumber } from '../../../engine/articles/article.ts';
import { Contrasts } from './Contrasts.tsx';

const noteLabels = { example: 'example', matters: 'why_it_matters' } as const;

/** Links have addresses here. */
const onOpen = () => undefined;

/** The text of an entry below its heading. */
export function EntryBody({ article }: { readonly article: Article }) {
  const { sources, own, senses, contrast, members, notes, paragraph } = article;
  return (
    <>
      <Definition article={article} onOpen={onOpen} />
      <Comparison members={members} onOpen={onOpen} />
      {paragraph.length > 0 && (
        <p class={own ? 'paragraph own-text' : 'paragraph'} lang={own?.glossary.language ?? 'en'}>
          <TermText pieces={paragraph} sources={sources} onOpen={onOpen} />
        </p>
      )}
      {notes.map(({ kind, text: pieces }) => (
        <p class="note" key={kind}>
          <b>{text(noteLabels[kind])}</b>{' '}
          <span lang="en">
            <TermText pieces={pieces} sources={sources} onOpen={onOpen} />
          </span>
        </p>
      ))}
      {senses.length > 0 && (
        <section class="entry-senses">
          <h3>{text('senses_title')}</h3>
          <dl lang="en">
            {senses.map(({ who, means }) => (
              <div key={who}>
                <dt>{who}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {contrast.length > 0 && <Contrasts article={article} />}
      {own ? (
        <OwnNote own={own} onOpen={onOpen} />
      ) : (
        <section class="entry-sources">
          <h3>{text('sources')}</h3>
          <SourceList sources={sources} numbered={citesByNumber(article)} />
        </section>
      )}
    </>
  );
}
