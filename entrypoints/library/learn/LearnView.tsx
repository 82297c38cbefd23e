import './learn-button.css';
import './learn.css';
import { bundledArticles } from '../../../browser/bundled-articles.ts';
import type { PlaceOf } from '../place.ts';
import { LearnHome } from './LearnHome.tsx';
import { QuizView } from './QuizView.tsx';
import { useLearning } from './use-learning.ts';

/** Learning the glossary's terms: what the reader is learning, or today's quiz. */
export function LearnView({ place }: { readonly place: PlaceOf<'learn'> }) {
  const learning = useLearning();
  if (!learning) return null;
  const entries = bundledArticles();
  return place.part === 'quiz' && learning.isReadable ? (
    <QuizView learning={learning} entries={entries} />
  ) : (
    <LearnHome learning={learning} entries={entries} />
  );
}
