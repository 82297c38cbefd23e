import { text } from '../../../browser/text.ts';
import { headword } from '../../../components/category-label.ts';
import type { Article } from '../../../engine/articles/article.ts';
import type { Question } from '../../../engine/learning/question.ts';
import type { Given } from '../../../engine/learning/quiz.ts';
import { definitionOf } from '../../../engine/learning/quiz-entry.ts';

/** What is right: the entry in one sentence, and the way to it. */
export function Feedback({
  question,
  given,
  entries,
}: {
  readonly question: Question;
  readonly given: Given;
  readonly entries: ReadonlyMap<string, Article>;
}) {
  const shown = 'right' in question ? question.choices[question.right]?.id : question.id;
  const entry = entries.get(shown ?? question.id);
  const chosen = chosenEntry(question, given, entries);
  return (
    <>
      <p class="quiz-verdict" data-right={given.isRight}>
        {verdict(given)}
      </p>
      {question.kind === 'order' && <p>{text('quiz_needed', question.name, entry?.name ?? '')}</p>}
      {entry && !isShown(question) && <Sentence entry={entry} />}
      {chosen && <Sentence entry={chosen} />}
      {entry && (
        <p>
          <a href={`#/${entry.id}`} target="_blank" rel="noreferrer">
            {text('quiz_open')}
          </a>
        </p>
      )}
    </>
  );
}

/** Whether the whole sentence of the right entry can be read in the question itself. */
function isShown(question: Question): boolean {
  switch (question.kind) {
    case 'definition':
      return question.clue.length === 1;
    case 'term':
    case 'recall':
      return true;
    case 'contrast':
    case 'order':
      return false;
  }
}

function Sentence({ entry }: { readonly entry: Article }) {
  return (
    <p lang="en">
      <b>{headword(entry)}:</b> {definitionOf(entry)}
    </p>
  );
}

function verdict({ response, isRight, grade }: Given): string {
  if (response.kind === 'judgement' || (isRight && grade === 'again')) return text('quiz_noted');
  return text(isRight ? 'quiz_right' : 'quiz_wrong');
}

/** @returns the entry that was chosen wrongly, where its name alone was shown. */
function chosenEntry(
  question: Question,
  { response, isRight }: Given,
  entries: ReadonlyMap<string, Article>,
): Article | undefined {
  const isNamed = question.kind === 'definition' || question.kind === 'contrast';
  if (!isNamed || isRight || response.kind !== 'choice') return undefined;
  return entries.get(question.choices[response.chosen]?.id ?? '');
}
