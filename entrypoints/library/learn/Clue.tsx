import { text } from '../../../browser/text.ts';
import type { MaskedText } from '../../../engine/learning/masked-text.ts';

/** What a question gives to go by. Names that would give the answer away are blank. */
export function Clue({ clue }: { readonly clue: MaskedText }) {
  return (
    <p class="quiz-clue" lang="en">
      {clue.map((piece, index) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a clue never changes
          <span class="quiz-blank" key={index}>
            <span class="visually-hidden" lang={text('language')}>
              {text('quiz_blank')}
            </span>
          </span>
        ),
      )}
    </p>
  );
}
