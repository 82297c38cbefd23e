import { useRef, useState } from 'preact/hooks';
import { saveFile } from '../../../browser/save-file.ts';
import { text } from '../../../browser/text.ts';
import { readLearningFile, toLearningFile } from '../../../engine/learning/learning-file.ts';
import { dailyNumbers } from '../../../engine/learning/quiz-size.ts';
import type { Learning } from './use-learning.ts';

/** Larger files are not read, in bytes. */
const mostBytes = 50_000_000;

/** How fast the reader wants to learn, and what is kept of it: to save, bring back and clear. */
export function ProgressData({
  learning,
  onClear,
}: {
  readonly learning: Learning;
  readonly onClear: () => void;
}) {
  const { progress } = learning;
  const [problem, setProblem] = useState('');
  const [isDone, setIsDone] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const isEmpty = progress.terms.size === 0 && progress.damaged.length === 0;
  const save = () => {
    const content = toLearningFile([...progress.terms.values()], progress.damaged);
    saveFile('gloss-learning.json', `${JSON.stringify(content, null, 1)}\n`, 'application/json');
  };
  const restore = async (chosen: File | undefined) => {
    if (!chosen) return;
    setIsDone(false);
    const reading =
      chosen.size > mostBytes ? undefined : readLearningFile(parsed(await chosen.text()));
    if (reading?.ok) {
      setProblem('');
      setIsDone(await learning.join(reading.terms, reading.aside));
    } else
      setProblem(text(reading?.problem === 'newer version' ? 'import_newer' : 'learn_not_ours'));
    // Lets the reader choose the same file again.
    if (file.current) file.current.value = '';
  };
  return (
    <div class="learn-part">
      <h3>{text('learn_progress')}</h3>
      <p class="learn-hint">{text('learn_progress_hint')}</p>
      <div class="learn-fields">
        <label>
          {text('learn_daily')}{' '}
          <select
            value={String(progress.daily)}
            onChange={({ currentTarget }) => void learning.setDaily(Number(currentTarget.value))}
          >
            {dailyNumbers.map((number) => (
              <option key={number} value={String(number)}>
                {number}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="learn-fields">
        {!isEmpty && (
          <button type="button" class="learn-button" onClick={save}>
            {text('learn_save')}
          </button>
        )}
        <label class="learn-button">
          {text('learn_restore')}
          <input
            type="file"
            accept=".json,application/json"
            ref={file}
            onChange={({ currentTarget }) => void restore(currentTarget.files?.[0])}
          />
        </label>
        {!isEmpty && (
          <button type="button" class="learn-button" onClick={onClear}>
            {text('learn_clear')}
          </button>
        )}
      </div>
      <p class="learn-problem" role="alert">
        {problem}
      </p>
      <p class="learn-hint" role="status">
        {isDone && text('backup_done')}
      </p>
    </div>
  );
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
