import { useLayoutEffect } from 'preact/hooks';
import { grades } from '../../../engine/learning/learned-term.ts';
import type { LiveQuiz } from './use-quiz.ts';

/**
 * Lets a quiz be answered by keys: the digits choose, Enter goes on, U takes the last answer back.
 *
 * @param isRevealed whether the answer to a question without choices is shown.
 */
export function useQuizKeys({ quiz, respond, goOn, undo }: LiveQuiz, isRevealed: boolean): void {
  // Before the next key can come.
  useLayoutEffect(() => {
    const mounted = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const element = target instanceof HTMLElement ? target : undefined;
      if (element?.matches('input, select, textarea')) return;
      const current = quiz.asked[quiz.at];
      const digit = Number(key) - 1;
      if (key.toLowerCase() === 'u') undo();
      else if (key === 'Enter' && current?.given && !element?.matches('a, button')) goOn();
      else if (current && !current.given && Number.isInteger(digit)) {
        if (current.question.kind === 'recall') {
          const grade = grades[digit];
          if (isRevealed && grade) respond({ kind: 'judgement', grade });
        } else if (current.question.choices[digit]) respond({ kind: 'choice', chosen: digit });
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey, { signal: mounted.signal });
    return () => mounted.abort();
  });
}
