import { useEffect, useMemo, useRef } from 'preact/hooks';
import { countText, text } from '../../../browser/text.ts';
import { headword } from '../../../components/category-label.ts';
import { TermAddresses } from '../../../components/term-preview.ts';
import type { Article } from '../../../engine/articles/article.ts';
import { readingPath } from '../../../engine/articles/reading-path.ts';
import { CopyLink } from '../CopyLink.tsx';
import { entryAddress, hashOf } from '../place.ts';
import type { ViewProps } from '../view-props.ts';
import './path.css';
import { PathStep } from './PathStep.tsx';
import { ShortPathView } from './ShortPathView.tsx';
import type { ShownStep } from './shown-step.ts';

/** What to read first, in order: before an entry, or of a page's terms. */
export function PathView({ place, library, articles }: ViewProps<'path'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { ids, isPage, isShort } = place;
  const { isKnown } = library;
  const steps = useMemo(() => stepsOf(ids, articles.find, isKnown), [ids, articles, isKnown]);
  const target = isPage ? undefined : articles.find(ids[0] ?? '');
  const missing = ids.filter((id) => !articles.find(id)).length;
  if (articles.isLoading) return null;
  return (
    <TermAddresses.Provider value={entryAddress}>
      <article class="path">
        <h2 tabIndex={-1} ref={heading}>
          {target ? text('path_to', headword(target)) : text('path_title')}
        </h2>
        {steps.length === 0 ? (
          <p class="path-note">{text('path_nothing')}</p>
        ) : (
          <>
            <p class="path-note">
              {text(target && steps.length === 1 ? 'path_alone' : 'path_hint')}
            </p>
            <p class="path-tools">
              <a class="path-switch" href={hashOf({ ...place, isShort: !isShort })}>
                {text(isShort ? 'path_whole' : 'path_short')}
              </a>
              {target && <a href={hashOf({ kind: 'map', id: target.id })}>{text('show_on_map')}</a>}
              <CopyLink />
            </p>
            {isShort ? (
              <ShortPathView steps={steps} toLast={!isPage} />
            ) : (
              <ol class="path-steps">
                {steps.map((step) => (
                  <PathStep key={step.article.id} step={step} />
                ))}
              </ol>
            )}
          </>
        )}
        {isPage && missing > 0 && <p class="path-note">{countText('path_missing', missing)}</p>}
      </article>
    </TermAddresses.Provider>
  );
}

function stepsOf(
  ids: readonly string[],
  find: (id: string) => Article | undefined,
  isKnown: (id: string) => boolean,
): ShownStep[] {
  const needsOf = (id: string) => find(id)?.requires.map((need) => need.id) ?? [];
  return readingPath(ids, needsOf, isKnown).flatMap(({ id, isKnown: known, isAsked }) => {
    const article = find(id);
    return article ? [{ article, isKnown: known, isAsked }] : [];
  });
}
