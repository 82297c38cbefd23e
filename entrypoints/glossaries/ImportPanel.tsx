import { useRef, useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import { filesOf } from './dropped-files.ts';
import { ImportPreview } from './ImportPreview.tsx';
import type { LiveGlossaries } from './use-glossaries.ts';
import { useImport } from './use-import.ts';

/** Imports entries from files, after a preview. */
export function ImportPanel({
  live,
  onImported,
}: {
  readonly live: LiveGlossaries;
  readonly onImported: (glossary: string) => void;
}) {
  const { state, read, cancel, store, withCommon, setWithCommon } = useImport(live, onImported);
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const start = async (files: readonly File[]) => {
    if (files.length > 0) await read(await filesOf(files), {}, '');
    // Lets the reader choose the same file again after correcting it.
    if (input.current) input.current.value = '';
  };
  return (
    <section
      class={isOver ? 'drop over' : 'drop'}
      aria-labelledby="import-title"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void start([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2 id="import-title">{text('import_title')}</h2>
      <p>{text('import_hint')}</p>
      <div class="buttons">
        <label class="button">
          {text('import_choose')}
          <input
            type="file"
            multiple
            ref={input}
            onChange={({ currentTarget }) => void start([...(currentTarget.files ?? [])])}
          />
        </label>
      </div>
      <p role="status">
        {state.kind === 'reading' && text('import_progress', String(state.percent))}
        {state.kind === 'saving' && text('import_saving')}
      </p>
      {state.kind === 'reading' && (
        <button type="button" class="button" onClick={cancel}>
          {text('cancel')}
        </button>
      )}
      {state.kind === 'preview' && (
        <ImportPreview
          preview={state.preview}
          glossaries={live.glossaries}
          onChoose={(choices, target) => void read(state.preview.files, choices, target)}
          withCommon={withCommon}
          onWithCommon={setWithCommon}
          onApply={() => void store(state.preview)}
          onCancel={cancel}
        />
      )}
    </section>
  );
}
