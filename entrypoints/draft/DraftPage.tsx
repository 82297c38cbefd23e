import { useEffect, useState } from 'preact/hooks';
import { librarySearchAddress } from '../../browser/library-address.ts';
import { text } from '../../browser/text.ts';
import { useTheme } from '../../components/use-theme.ts';
import { mostDraftBytes } from '../../engine/draft/draft-limits.ts';
import { DraftInput } from './DraftInput.tsx';
import { DraftResults } from './DraftResults.tsx';
import { formatOfFile } from './format-of-file.ts';
import { problemSentence } from './problem-sentence.ts';
import { type DraftFile, useDraftCheck } from './use-draft-check.ts';

/** The draft check: a place to paste or drop a draft, and what is found in it. Nothing is stored. */
export function DraftPage() {
  const theme = useTheme();
  const [state, check] = useDraftCheck();
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const start = (file: DraftFile) => {
    setTooLarge(false);
    check(file);
  };
  const open = async (file: File) => {
    // Before it is read into memory.
    setTooLarge(file.size > mostDraftBytes);
    if (file.size > mostDraftBytes) {
      check();
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    start({ name: file.name, bytes, format: formatOfFile(file.name, bytes) });
  };
  const edit = (source: string) => {
    setPasted(source);
    check();
  };
  useDrop(setOver, (file) => void open(file));
  const problem = tooLarge
    ? problemSentence({ kind: 'too large', mostBytes: mostDraftBytes })
    : state.kind === 'failed' && problemSentence(state.problem);
  return (
    <main class={`${theme} ${state.kind === 'done' ? 'wide' : ''} ${isOver ? 'over' : ''}`}>
      <header>
        <h1>{text('draft_title')}</h1>
        <p>
          {text('draft_intro')} <a href={librarySearchAddress('')}>{text('menu_library')}</a>
        </p>
      </header>
      {state.kind === 'done' ? (
        <DraftResults
          file={state.file}
          draft={state.draft}
          ownArticles={state.ownArticles}
          onCheck={start}
          onEdit={edit}
        />
      ) : (
        <DraftInput
          value={pasted}
          isBusy={state.kind === 'checking'}
          problem={problem || ''}
          onInput={setPasted}
          onCheck={start}
          onOpen={(file) => void open(file)}
        />
      )}
    </main>
  );
}

/** Takes a file that is dropped anywhere on the page. */
function useDrop(onOver: (isOver: boolean) => void, onDrop: (file: File) => void): void {
  useEffect(() => {
    const mounted = new AbortController();
    const { signal } = mounted;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      onOver(true);
    };
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', (event) => event.relatedTarget ?? onOver(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        onOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (!file) return;
        event.preventDefault();
        onDrop(file);
      },
      { signal },
    );
    return () => mounted.abort();
  });
}
