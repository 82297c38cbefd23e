import { text } from '../browser/text.ts';
import type { Source } from '../glossary/entry.ts';
import { isWebAddress } from './web-address.ts';

/** An article's sources: author, year and title, each linked to the source itself. */
export function SourceList({
  sources,
  numbered,
}: {
  readonly sources: readonly Source[];
  /** Whether the text refers to the sources by number. */
  readonly numbered: boolean;
}) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List lang="en" class="sources" aria-label={text('sources')}>
      {sources.map(({ author, year, title, url }) => (
        <li key={url + title}>
          {author} {year}, <SourceLink title={title} url={url} />
        </li>
      ))}
    </List>
  );
}

function SourceLink({ title, url }: Pick<Source, 'title' | 'url'>) {
  if (!isWebAddress(url)) return <span>{title}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
