import { text } from '../browser/text.ts';
import type { OwnOrigin } from '../engine/articles/article.ts';
import { TermLink } from './TermText.tsx';
import { isWebAddress } from './web-address.ts';

/** Where an own entry leads and comes from: its link, other glossaries that define it, author and license. */
export function OwnNote({
  own: { glossary, link, alsoIn },
  onOpen,
}: {
  readonly own: OwnOrigin;
  readonly onOpen: (id: string) => void;
}) {
  const credit = [glossary.author, glossary.license].filter(Boolean).join(' · ');
  return (
    <>
      {link !== undefined && isWebAddress(link) && (
        <p class="note">
          <a href={link} target="_blank" rel="noopener noreferrer">
            {link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
          </a>
        </p>
      )}
      {alsoIn.length > 0 && (
        <dl class="references">
          <dt>{text('also_in')}</dt>
          <dd>
            {alsoIn.map(({ id, glossary: name }) => (
              <TermLink key={id} text={name} id={id} onOpen={onOpen} />
            ))}
          </dd>
        </dl>
      )}
      {credit && <p class="credit">{credit}</p>}
    </>
  );
}
