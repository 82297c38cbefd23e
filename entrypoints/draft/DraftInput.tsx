import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import { guessFormat } from '../../engine/draft/guess-format.ts';
import type { DraftFile } from './use-draft-check.ts';

const endings = '.md,.markdown,.mdx,.qmd,.rmd,.html,.htm,.xhtml,.docx,.txt,.text';

/** A field to paste a draft in, and a way to choose a file. */
export function DraftInput({
  value,
  isBusy,
  problem,
  onInput,
  onCheck,
  onOpen,
}: {
  readonly value: string;
  readonly isBusy: boolean;
  /** Why the last draft could not be checked; empty if it could. */
  readonly problem: string;
  readonly onInput: (text: string) => void;
  readonly onCheck: (file: DraftFile) => void;
  readonly onOpen: (file: File) => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const check = () => {
    const bytes = new TextEncoder().encode(value);
    onCheck({ name: '', bytes, format: guessFormat(value) });
  };
  return (
    <form
      class="draft-input"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim()) check();
        else field.current?.focus();
      }}
    >
      <textarea
        aria-label={text('draft_label')}
        aria-describedby="draft-files"
        placeholder={text('draft_placeholder')}
        spellcheck={false}
        value={value}
        ref={field}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="buttons">
        <button type="submit" class="button main" disabled={isBusy}>
          {text('draft_check')}
        </button>
        <label class="button">
          {text('draft_choose')}
          <input
            type="file"
            class="visually-hidden"
            accept={endings}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) onOpen(file);
            }}
          />
        </label>
        <p class="busy" role="status">
          {isBusy && text('draft_checking')}
        </p>
      </div>
      <p class="hint" id="draft-files">
        {text('draft_files')}
      </p>
    </form>
  );
}
