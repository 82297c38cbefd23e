import { text } from '../../../browser/text.ts';
import { headword } from '../../../components/category-label.ts';
import type { Article } from '../../../engine/articles/article.ts';
import { everything } from '../../../engine/articles/entry-filter.ts';
import { plainText } from '../../../engine/articles/text-piece.ts';
import { hashOf } from '../place.ts';
import type { ShownStep } from './shown-step.ts';

/** The terms of a path, each with its one sentence; those that are known are struck out. */
export function PathSteps({ steps }: { readonly steps: readonly ShownStep[] }) {
  return (
    <ol class="path-steps">
      {steps.map(({ article, isKnown, isAsked }) => (
        <li
          key={article.id}
          class={[isKnown && 'known', isAsked && 'asked'].filter(Boolean).join(' ')}
          data-term={article.id}
        >
          <StepName article={article} isKnown={isKnown} />
          {!isKnown && (
            <p class="step-definition" lang={languageOf(article)}>
              {plainText(article.short)}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The name of a step, which leads to its entry. */
export function StepName({
  article,
  isKnown,
}: {
  readonly article: Article;
  readonly isKnown: boolean;
}) {
  const link = (
    <a
      href={hashOf({ kind: 'entry', id: article.id, list: everything })}
      lang={languageOf(article)}
    >
      {headword(article)}
    </a>
  );
  return (
    <h3>
      {isKnown ? (
        <>
          <s>{link}</s> <span class="step-known">{text('progress_known')}</span>
        </>
      ) : (
        link
      )}
    </h3>
  );
}

/** @returns the language of an article's text, as a BCP 47 tag. */
export function languageOf({ own }: Article): string {
  return own?.glossary.language ?? 'en';
}
