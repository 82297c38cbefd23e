import { text } from '../../browser/text.ts';
import { FileButton } from './FileButton.tsx';
import { Password } from './Password.tsx';
import { problemSentence } from './problem-sentence.ts';
import type { Attempt } from './use-file.ts';

/** What is shown while no file is open: where to drop one, and what became of the last. */
export function Start({
  attempt,
  onChoose,
}: {
  readonly attempt: Attempt;
  readonly onChoose: (file: File | undefined) => void;
}) {
  return (
    <main class="start">
      <img src="/icon/icon.svg" alt="" width="44" height="44" />
      <h1>{text('pdf_start')}</h1>
      {attempt.kind === 'locked' ? (
        <Password key={attempt.name} locked={attempt} />
      ) : (
        <>
          <div class="place">
            <p>{text('pdf_drop')}</p>
            <FileButton class="button" onChoose={onChoose}>
              {text('pdf_choose')}
            </FileButton>
          </div>
          <p class="problem" role="alert">
            {attempt.kind === 'failed' && problemSentence(attempt.problem, attempt.name)}
          </p>
          <p class="hint" role="status">
            {attempt.kind === 'opening' && text('pdf_opening', attempt.name)}
          </p>
        </>
      )}
      <p class="hint">{text('pdf_how')}</p>
      <p class="hint">{text('pdf_private')}</p>
    </main>
  );
}
