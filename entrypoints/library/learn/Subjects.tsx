import { countText, text } from '../../../browser/text.ts';
import { categoryName } from '../../../components/category-label.ts';
import type { Article } from '../../../engine/articles/article.ts';
import { inOrder } from '../../../engine/articles/term-order.ts';
import { stateOf } from '../../../engine/learning/learned-term.ts';
import { categoryIds } from '../../../glossary/categories.ts';
import type { Learning } from './use-learning.ts';

/** The glossary's subjects, each of which can be learned from its basics on. */
export function Subjects({
  entries,
  learning: { progress, known },
  onStart,
}: {
  readonly entries: ReadonlyMap<string, Article>;
  readonly learning: Learning;
  readonly onStart: (ids: readonly string[]) => void;
}) {
  const terms = [...entries.values()].filter(({ kind }) => kind === 'term');
  const bySubject = Map.groupBy(terms, ({ category }) => category);
  const find = (id: string) => entries.get(id);
  const start = (articles: readonly Article[]) => {
    const easiestFirst = inOrder(articles, 'level', find);
    onStart(inOrder(easiestFirst, 'reading', find).map(({ id }) => id));
  };
  return (
    <div class="learn-part">
      <h3>{text('learn_subjects')}</h3>
      <ul class="learn-rows">
        {categoryIds.map((category) => {
          const all = bySubject.get(category) ?? [];
          const left = all.filter(({ id }) => stateOf(id, known, progress.terms) === 'new');
          const name = categoryName(category);
          return (
            <li key={category}>
              <div class="learn-label">
                <span>{name}</span>
                <span class="learn-when">{countText('term_count', all.length)}</span>
              </div>
              {left.length > 0 ? (
                <button
                  type="button"
                  class="learn-button"
                  aria-label={text('learn_subject', name)}
                  onClick={() => start(left)}
                >
                  {text('learn_title')}
                </button>
              ) : (
                <span class="learn-when">{text('learn_all_in')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
