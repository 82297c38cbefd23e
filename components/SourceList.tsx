import { text } from '../browser/text.ts';
import type { Source } from '../glossary/entry.ts';

/** Who said so: author, year and title, each leading to the text itself. */
export function SourceList({
  sources,
  full,
}: {
  readonly sources: readonly Source[];
  /** Long titles are cut to one line unless this is set. */
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
