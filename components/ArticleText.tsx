import type { Article, Reference } from '../engine/article.ts';
import { SourceList } from './SourceList.tsx';
import { TermText } from './TermText.tsx';

const noteLabels = { example: 'Example.', matters: 'Why it matters.' } as const;

/** An article below its heading: the one sentence, and more if asked for. */
export function ArticleText({
  article,
  full,
  onOpen,
}: {
  readonly article: Article;
  /** Show the paragraph, other senses and the rest, not only the sentence and its example. */
  readonly full: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const notes = full ? article.notes : article.notes.slice(0, 1);
  return (
    <>
      <p class="definition">
        <TermText pieces={article.short} onOpen={onOpen} />
      </p>
      {full && (
        <p class="paragraph">
          <TermText pieces={article.paragraph} onOpen={onOpen} />
        </p>
      )}
      {notes.map(({ kind, text }) => (
        <p class="note" key={kind}>
          <b>{noteLabels[kind]}</b> <TermText pieces={text} onOpen={onOpen} />
        </p>
      ))}
      {full && <Senses senses={article.senses} />}
      {full && <Contrasts contrast={article.contrast} onOpen={onOpen} />}
      <References label="Needs first" references={article.requires} onOpen={onOpen} />
      {full && <References label="Related" references={article.related} onOpen={onOpen} />}
      <SourceList sources={article.sources} full={full} />
    </>
  );
}

function Senses({ senses }: Pick<Article, 'senses'>) {
  if (senses.length === 0) return null;
  return (
    <div class="senses">
      <b>Used in different ways.</b>
      <ul>
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
      <b>Not to be confused with</b> <TermText pieces={[{ text: name, id }]} onOpen={onOpen} />:{' '}
      {why}.
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
      <dd>
        <TermText pieces={references.map(({ id, name }) => ({ text: name, id }))} onOpen={onOpen} />
      </dd>
    </dl>
  );
}
