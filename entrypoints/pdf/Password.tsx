import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import type { Attempt } from './use-file.ts';

/** Asks for the password of a protected file. It goes nowhere but into the reader of the file. */
export function Password({
  locked: { name, wasWrong, answer },
}: {
  readonly locked: Extract<Attempt, { kind: 'locked' }>;
}) {
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question comes with its own answer.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [answer]);
  return (
    <form
      class="place"
      onSubmit={(event) => {
        event.preventDefault();
        answer(field.current?.value ?? '');
      }}
    >
      <label for="password">{text('pdf_locked', name)}</label>
      <input
        class="field"
        id="password"
        type="password"
        autocomplete="off"
        ref={field}
        aria-invalid={wasWrong}
        aria-describedby="password-problem"
      />
      <p id="password-problem" class="problem" role="alert">
        {wasWrong && text('pdf_wrong_password')}
      </p>
      <div class="buttons">
        <button type="submit" class="button main">
          {text('pdf_unlock')}
        </button>
        <button type="button" class="button" onClick={() => answer(undefined)}>
          {text('cancel')}
        </button>
      </div>
    </form>
  );
}
