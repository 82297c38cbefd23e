import { useMemo } from 'preact/hooks';
import { countText, text } from '../../../browser/text.ts';
import { Definition } from '../../../components/ArticleText.tsx';
import { TermLink, TermText } from '../../../components/TermText.tsx';
import { TermAddresses } from '../../../components/term-preview.ts';
import type { Article } from '../../../engine/articles/article.ts';
import { everything } from '../../../engine/articles/entry-filter.ts';
import {
  countWords,
  cutPath,
  type PathText,
  wordsPerMinute,
} from '../../../engine/articles/short-path.ts';
import { plainText } from '../../../engine/articles/text-piece.ts';
import { hashOf } from '../place.ts';
import { languageOf, StepName } from './PathSteps.tsx';
import type { ShownStep } from './shown-step.ts';

/** How long a short path takes to read, in minutes. */
const minutes = 5;

const onOpen = () => undefined;

/** A path cut to five minutes, told in full: definitions, then as many articles as there is time for. */
export function ShortPathView({
  steps,
  toLast,
}: {
  readonly steps: readonly ShownStep[];
  /** Whether the path leads to its last term; see `cutPath`. */
  readonly toLast: boolean;
}) {
  const byId = useMemo(() => new Map(steps.map(({ article }) => [article.id, article])), [steps]);
  const cut = useMemo(() => {
    const unknown = steps.filter(({ isKnown }) => !isKnown);
    return cutPath(
      unknown.map(({ article }) => lengthsOf(article)),
      minutes * wordsPerMinute,
      toLast,
    );
  }, [steps, toLast]);
  const articlesOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return (
    <TermAddresses.Provider value={(id) => hashOf({ kind: 'entry', id, list: everything })}>
      <p class="path-note" role="status">
        {countText('path_minutes', Math.max(1, Math.round(cut.words / wordsPerMinute)))}
      </p>
      <ol class="path-steps told">
        {cut.steps.map(({ id, isWhole }) => {
          const article = byId.get(id);
          return (
            article && (
              <li key={id} data-term={id}>
                <StepName article={article} isKnown={false} />
                <Definition article={article} onOpen={onOpen} />
                {isWhole && article.paragraph.length > 0 && (
                  <p class="paragraph" lang={languageOf(article)}>
                    <TermText
                      pieces={article.paragraph}
                      sources={article.sources}
                      onOpen={onOpen}
                    />
                  </p>
                )}
              </li>
            )
          );
        })}
      </ol>
      <LeftOut terms={articlesOf(cut.leftTerms)} articles={articlesOf(cut.leftArticles)} />
    </TermAddresses.Provider>
  );
}

/** Says what there was no time for. */
function LeftOut({
  terms,
  articles,
}: {
  readonly terms: readonly Article[];
  readonly articles: readonly Article[];
}) {
  if (terms.length + articles.length === 0) return null;
  return (
    <section class="left-out">
      <h3>{text('path_left_out')}</h3>
      <Names label={text('path_left_terms')} articles={terms} />
      <Names label={text('path_left_articles')} articles={articles} />
    </section>
  );
}

function Names({
  label,
  articles,
}: {
  readonly label: string;
  readonly articles: readonly Article[];
}) {
  if (articles.length === 0) return null;
  return (
    <p>
      {label}{' '}
      {articles.map(({ id, name }, nth) => (
        <span key={id}>
          {nth > 0 && ', '}
          <TermLink id={id} text={name} onOpen={onOpen} />
        </span>
      ))}
    </p>
  );
}

function lengthsOf({ id, short, paragraph }: Article): PathText {
  return {
    id,
    definition: countWords(plainText(short)),
    article: countWords(plainText(paragraph)),
  };
}
