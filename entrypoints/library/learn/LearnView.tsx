import './learn-button.css';
import './learn.css';
import { bundledArticles } from '../../../browser/bundled-articles.ts';
import type { ViewProps } from '../view-props.ts';
import { LearnHome } from './LearnHome.tsx';
import { QuizView } from './QuizView.tsx';
import { useLearning } from './use-learning.ts';

/** Learning the glossary's terms: what the reader is learning, or today's quiz. */
export function LearnView({ place }: Pick<ViewProps<'learn'>, 'place'>) {
  const learning = useLearning();
  if (!learning) return null;
  const entries = bundledArticles();
  return place.part === 'quiz' && learning.isReadable ? (
    <QuizView learning={learning} entries={entries} />
  ) : (
    <LearnHome learning={learning} entries={entries} />
  );
}
