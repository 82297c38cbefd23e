import { text } from '../browser/text.ts';
import { sourceName } from '../engine/articles/source-name.ts';
import type { Source } from '../glossary/entry.ts';

/** An article's sources by author and year, in one line: those that have no room in it wait for more. */
export function ShortSources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="short-sources" lang="en" aria-label={text('sources')}>
      {sources.map((source) => (
        <li key={source.url + source.title} title={source.title}>
          {sourceName(source)}
        </li>
      ))}
    </ul>
  );
}
