import { useRef, useState } from 'preact/hooks';
import {
  changeEntries,
  loadEntries,
  putGlossaries,
} from '../../browser/glossaries/glossary-store.ts';
import { newGlossary } from '../../browser/glossaries/new-glossary.ts';
import { text } from '../../browser/text.ts';
import { diffImport, type ImportDiff, isCommon } from '../../engine/glossaries/import-diff.ts';
import type {
  ImportChoices,
  ImportFile,
  ImportReading,
} from '../../engine/glossaries/import-reading.ts';
import { readFiles } from '../../engine/glossaries/read-files.ts';
import { takeSteps } from '../../engine/glossaries/take-steps.ts';
import type { LiveGlossaries } from './use-glossaries.ts';

/** What an import would do, and what was chosen for it. */
export type Preview = {
  readonly files: readonly ImportFile[];
  readonly choices: ImportChoices;
  /** The id of the glossary to import into; empty for a new one. */
  readonly target: string;
  readonly reading: ImportReading;
  /** Empty if nothing could be read. */
  readonly diff: ImportDiff;
};

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly percent: number }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'saving' };

const nothing: ImportDiff = { added: [], changed: [], same: [], refused: [] };

/** @returns an import of files, from choosing them to storing what they hold. */
export function useImport(
  { glossaries, change }: LiveGlossaries,
  onImported: (glossary: string) => void,
) {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  /** Whether very common words are imported too. It outlasts the readings of one choice of files. */
  const [withCommon, setWithCommon] = useState(false);
  const running = useRef(new AbortController());
  const read = async (files: readonly ImportFile[], choices: ImportChoices, target: string) => {
    running.current.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    setState({ kind: 'reading', percent: 0 });
    const language = glossaries.find(({ id }) => id === target)?.language ?? 'en';
    const reading = await takeSteps(readFiles(files, language, choices), {
      signal,
      onProgress: (done) => setState({ kind: 'reading', percent: Math.floor(done * 100) }),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    });
    const existing = target ? await loadEntries(target) : [];
    if (!reading || signal.aborted) return;
    const diff = reading.ok ? diffImport(existing, reading.rows, reading.fields) : nothing;
    setState({ kind: 'preview', preview: { files, choices, target, reading, diff } });
  };
  const cancel = () => {
    running.current.abort();
    setState({ kind: 'idle' });
  };
  const store = async ({ files, target, reading, diff }: Preview) => {
    setState({ kind: 'saving' });
    const put = [...diff.added, ...diff.changed]
      .filter((each) => withCommon || !isCommon(each))
      .map(({ entry }) => entry);
    const about = reading.ok ? reading.about : {};
    const name = about.name ?? nameOf(files) ?? text('my_glossary');
    const made = { ...newGlossary(name, glossaries.length, put), ...about };
    const stored = target
      ? await change(changeEntries([{ glossary: target, put, remove: [] }]), (undo) => ({
          said: text('entries_imported', glossaries.find(({ id }) => id === target)?.name ?? ''),
          undo: () => changeEntries(undo),
        }))
      : await change(putGlossaries([{ glossary: made }]));
    // The reader may have chosen the next file meanwhile.
    setState((now) => (now.kind === 'saving' ? { kind: 'idle' } : now));
    setWithCommon(false);
    if (stored) onImported(target || made.id);
  };
  return { state, read, cancel, store, withCommon, setWithCommon };
}

/** The name of the first file, without its folder and its ending. */
function nameOf([file]: readonly ImportFile[]): string | undefined {
  const name = file?.name.split('/').at(-1) ?? '';
  return name.replace(/\.[^.]+$/, '') || undefined;
}
