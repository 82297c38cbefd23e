import { useMemo } from 'preact/hooks';
import { countText, text } from '../../../browser/text.ts';
import { TermLink, TermText } from '../../../components/TermText.tsx';
import type { Article } from '../../../engine/articles/article.ts';
import {
  countWords,
  cutPath,
  type PathText,
  wordsPerMinute,
} from '../../../engine/articles/short-path.ts';
import { plainText } from '../../../engine/articles/text-piece.ts';
import { PathStep } from './PathStep.tsx';
import { languageOf, type ShownStep } from './shown-step.ts';

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
  const cut = useMemo(() => {
    const unknown = steps.filter(({ isKnown }) => !isKnown);
    const lengths = unknown.map(({ article }) => lengthsOf(article));
    return cutPath(lengths, minutes * wordsPerMinute, toLast);
  }, [steps, toLast]);
  const told = new Map(cut.steps.map((step) => [step.id, step]));
  const articlesOf = (ids: readonly string[]) =>
    steps.flatMap(({ article }) => (ids.includes(article.id) ? article : []));
  return (
    <>
      <p class="path-note" role="status">
        {countText('path_minutes', Math.max(1, Math.round(cut.words / wordsPerMinute)))}
      </p>
      <ol class="path-steps">
        {steps
          .filter(({ article, isKnown }) => isKnown || told.has(article.id))
          .map((step) => (
            <PathStep key={step.article.id} step={step}>
              {told.get(step.article.id)?.isWhole && <Paragraph article={step.article} />}
            </PathStep>
          ))}
      </ol>
      <LeftOut terms={articlesOf(cut.leftTerms)} articles={articlesOf(cut.leftArticles)} />
    </>
  );
}

function Paragraph({ article }: { readonly article: Article }) {
  const { paragraph, sources, own } = article;
  if (paragraph.length === 0) return null;
  return (
    <p class={own ? 'paragraph own-text' : 'paragraph'} lang={languageOf(article)}>
      <TermText pieces={paragraph} sources={sources} onOpen={onOpen} />
    </p>
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
