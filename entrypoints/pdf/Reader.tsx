import { text } from '../../browser/text.ts';
import { useTheme } from '../../components/use-theme.ts';
import { Pages } from './Pages.tsx';
import { Start } from './Start.tsx';
import { useDrop } from './use-drop.ts';
import { useFile } from './use-file.ts';

/** Shows PDF files that the reader drops or chooses; none is ever fetched. */
export function Reader() {
  const theme = useTheme();
  const { file, attempt, open } = useFile();
  const isOver = useDrop(open);
  const isAsking = attempt.kind === 'locked';
  return (
    <div class={`${theme} reader`}>
      {file && (
        <div class="open" hidden={isAsking} key={file.pdf.loadingTask.docId}>
          <Pages file={file} attempt={attempt} onChoose={open} />
        </div>
      )}
      {(!file || isAsking) && <Start attempt={attempt} onChoose={open} />}
      {isOver && (
        <p class="dropping" translate={false}>
          {text('pdf_drop_here')}
        </p>
      )}
    </div>
  );
}
