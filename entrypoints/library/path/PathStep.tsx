import type { ComponentChildren } from 'preact';
import { text } from '../../../browser/text.ts';
import { Definition } from '../../../components/ArticleText.tsx';
import { headword } from '../../../components/category-label.ts';
import { entryAddress } from '../place.ts';
import { languageOf, type ShownStep } from './shown-step.ts';

/** A term of a path with its one sentence; one that is known is struck out. */
export function PathStep({
  step: { article, isKnown, isAsked },
  children,
}: {
  readonly step: ShownStep;
  /** More of its article. */
  readonly children?: ComponentChildren;
}) {
  const name = (
    <a href={entryAddress(article.id)} lang={languageOf(article)}>
      {headword(article)}
    </a>
  );
  return (
    <li
      class={[isKnown && 'known', isAsked && 'asked'].filter(Boolean).join(' ')}
      data-term={article.id}
    >
      <h3>
        {isKnown ? (
          <>
            <s>{name}</s> <span class="step-known">{text('progress_known')}</span>
          </>
        ) : (
          name
        )}
      </h3>
      {!isKnown && <Definition article={article} onOpen={() => undefined} />}
      {children}
    </li>
  );
}
