import { text } from '../browser/text.ts';
import type { Source } from '../glossary/entry.ts';

/** An article's sources: author, year and title, each linked to the source itself. */
export function SourceList({
  sources,
  full,
}: {
  readonly sources: readonly Source[];
  /** Whether long titles may wrap; otherwise they are cut to one line. */
  readonly full: boolean;
}) {
  return (
    <ul lang="en" class={full ? 'sources' : 'sources brief'} aria-label={text('sources')}>
      {sources.map(({ author, year, title, url }) => (
        <li key={url + title}>
          {author} {year}, <SourceLink title={title} url={url} />
        </li>
      ))}
    </ul>
  );
}

/** Only web addresses become links, whatever the data says. */
function SourceLink({ title, url }: Pick<Source, 'title' | 'url'>) {
  if (!/^https?:\/\//i.test(url)) return <span>{title}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
