import { useEffect, useMemo, useRef } from 'preact/hooks';
import { bundledArticles } from '../../../browser/bundled-articles.ts';
import { text } from '../../../browser/text.ts';
import { categoryName, headword, levelName } from '../../../components/category-label.ts';
import { TermAddresses } from '../../../components/term-preview.ts';
import type { Article } from '../../../engine/articles/article.ts';
import { everything } from '../../../engine/articles/entry-filter.ts';
import { neighboursOf } from '../../../engine/articles/neighbours.ts';
import { isManagedId } from '../../../engine/glossaries/managed-glossary.ts';
import { CopyLink } from '../CopyLink.tsx';
import { entryAddress, hashOf } from '../place.ts';
import type { ViewProps } from '../view-props.ts';
import { EntryBody } from './EntryBody.tsx';
import { EntryNeighbours } from './EntryNeighbours.tsx';
import { ListPosition, NextEntries } from './ListPosition.tsx';
import './entry.css';
import { positionIn } from './position-in.ts';

/** An entry, typeset for reading. Its heading has the focus at first, to be read on from there. */
export function EntryView({ place, library, articles }: ViewProps<'entry'>) {
  const article = articles.find(place.id);
  const { index, search } = library;
  const position = useMemo(() => positionIn(place, index, search), [place, index, search]);
  const neighbours = useMemo(() => neighboursOf(bundledArticles().values()), []);
  if (!article) return null;
  return (
    <TermAddresses.Provider value={entryAddress}>
      <div class="entry-page" key={article.id}>
        <ListPosition list={place.list} position={position} />
        <div class="entry-columns">
          <article class="entry">
            <EntryHead article={article} />
            <EntryBody article={article} />
          </article>
          <EntryNeighbours article={article} neighbours={neighbours} />
        </div>
        <NextEntries list={place.list} position={position} />
      </div>
    </TermAddresses.Provider>
  );
}

function EntryHead({ article }: { readonly article: Article }) {
  const { id, own } = article;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <p class="tag">
        <EntryKind article={article} />
      </p>
      <h2 lang={own?.glossary.language ?? 'en'} tabIndex={-1} ref={heading}>
        {headword(article)}
      </h2>
      <p class="entry-tools">
        {!own && (
          <>
            <a href={hashOf({ kind: 'path', ids: [id], isPage: false, isShort: false })}>
              {text('path_title')}
            </a>
            <a href={hashOf({ kind: 'map', id })}>{text('show_on_map')}</a>
          </>
        )}
        {own && !isManagedId(own.glossary.id) && (
          <a href={`/glossaries.html#/${id}`}>{text('edit_own_entry')}</a>
        )}
        <CopyLink />
      </p>
    </>
  );
}

/** What the entry is about and how hard it is, or whose glossary it is in: each leads to its like. */
function EntryKind({ article: { category, level, own } }: { readonly article: Article }) {
  const browse = (filter: Partial<typeof everything>) =>
    hashOf({ kind: 'browse', filter: { ...everything, ...filter } });
  if (own) {
    const { id, name, color } = own.glossary;
    return (
      <a class={`badge badge-${color}`} href={browse({ glossary: [id] })}>
        {name}
      </a>
    );
  }
  return (
    <>
      <a href={browse({ subject: [category] })}>{categoryName(category)}</a> ·{' '}
      <a href={browse({ level: [level] })}>{levelName(level)}</a>
    </>
  );
}
