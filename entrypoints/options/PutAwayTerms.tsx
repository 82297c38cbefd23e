import { useEffect, useRef, useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { ruleName } from '../../browser/rule-name.ts';
import { text } from '../../browser/text.ts';
import { type PutAway, putAway, putAwayTerms } from './put-away.ts';
import type { SectionProps } from './section-props.ts';

/** All terms that the reader has put away, with where and how. Each can be taken back, and that undone. */
export function PutAwayTerms({ settings, change }: SectionProps) {
  const [back, setBack] = useState<PutAway>();
  const undoButton = useRef<HTMLButtonElement>(null);
  // The pressed button is gone, so keyboard users continue from here.
  useEffect(() => {
    if (back) undoButton.current?.focus();
  }, [back]);
  const terms = putAwayTerms(settings);
  const takeBack = async (term: PutAway) => {
    if (await putAway(change, term, false)) setBack(term);
  };
  const undo = async (term: PutAway) => {
    if (await putAway(change, term, true)) setBack(undefined);
  };
  return (
    <div class="row">
      <h3 id="put-away">{text('put_away')}</h3>
      {terms.length === 0 && <p>{text('put_away_none')}</p>}
      <ul class="put-away" aria-labelledby="put-away">
        {terms.map((term) => (
          <li key={keyOf(term)}>
            <span>
              <b lang="en">{termName(term)}</b>
              <small>{placeAndManner(term)}</small>
            </span>
            <button
              type="button"
              class="button"
              aria-label={text('take_back', termName(term))}
              onClick={() => void takeBack(term)}
            >
              {text('underline_again')}
            </button>
          </li>
        ))}
      </ul>
      <p class="undo" role="status">
        {back && (
          <>
            {text('taken_back', termName(back))}{' '}
            <button type="button" class="button" ref={undoButton} onClick={() => void undo(back)}>
              {text('undo')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** @returns where a term is put away and how that was done: "Everywhere, with “I know this”". */
function placeAndManner(term: PutAway): string {
  switch (term.how) {
    case 'known':
      return text('put_away_everywhere', text('know_this'));
    case 'never':
      return text('put_away_everywhere', text('menu_never_mark'));
    case 'hidden':
      return text('put_away_on', ruleName(term.site), text('not_on_this_site'));
    case 'other sense':
      return text('put_away_sense', ruleName(term.site));
  }
}

/** A term that is no longer in the glossary is shown by its id. */
function termName({ id }: PutAway): string {
  return bundledArticles().get(id)?.name ?? id;
}

function keyOf(term: PutAway): string {
  return [term.how, 'site' in term ? term.site : '', term.id].join(' ');
}
