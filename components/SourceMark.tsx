import { text } from '../browser/text.ts';
import { sourceName } from '../engine/articles/source-name.ts';
import type { Source } from '../glossary/entry.ts';
import { isWebAddress } from './web-address.ts';

/** The raised number after a claim: a link to the source that the claim rests on. */
export function SourceMark({
  number,
  source,
}: {
  readonly number: number;
  readonly source: Source | undefined;
}) {
  if (!source) return null;
  const name = text('source_mark', `${number}`, sourceName(source));
  return (
    <sup class="source-mark" lang={text('language')}>
      {isWebAddress(source.url) ? (
        <a
          href={source.url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={name}
          title={name}
        >
          {number}
        </a>
      ) : (
        <span role="img" aria-label={name} title={name}>
          {number}
        </span>
      )}
    </sup>
  );
}
