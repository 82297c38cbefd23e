import { useRef, useState } from 'preact/hooks';
import {
  type Backup as BackupFile,
  makeBackup,
  readBackup,
} from '../../browser/glossaries/backup.ts';
import { loadGlossaries, putGlossaries } from '../../browser/glossaries/glossary-store.ts';
import { joinProgress } from '../../browser/learning/join-progress.ts';
import { storedProgress } from '../../browser/learning/stored-progress.ts';
import { saveFile } from '../../browser/save-file.ts';
import { saveSettings } from '../../browser/settings/change-setting.ts';
import { loadSettings } from '../../browser/settings/settings-store.ts';
import { countText, text } from '../../browser/text.ts';
import { toLearningFile } from '../../engine/learning/learning-file.ts';
import type { LiveGlossaries } from './use-glossaries.ts';

/** Larger files are not read, in bytes. */
const mostBytes = 200_000_000;

/** Saves all glossaries, settings and learning progress as one file, and brings them back. */
export function Backup({ live }: { readonly live: LiveGlossaries }) {
  const [pending, setPending] = useState<BackupFile>();
  const [problem, setProblem] = useState('');
  const [isDone, setIsDone] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const save = async () => {
    const [{ glossaries }, settings, { terms, damaged }] = await Promise.all([
      loadGlossaries(),
      loadSettings(),
      storedProgress.load(),
    ]);
    const learning = toLearningFile([...terms.values()], damaged);
    saveFile('gloss-backup.json', makeBackup(glossaries, settings, learning), 'application/json');
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    setIsDone(false);
    setPending(undefined);
    const reading = chosen.size > mostBytes ? undefined : readBackup(await chosen.text());
    if (reading?.ok) {
      setProblem('');
      setPending(reading.backup);
    } else {
      setProblem(text(reading?.problem === 'newer version' ? 'import_newer' : 'backup_not_ours'));
    }
    // Lets the reader choose the same file again.
    if (file.current) file.current.value = '';
  };
  const restore = async ({ glossaries, settings, learning }: BackupFile) => {
    const stored = await live.change(
      Promise.all([
        putGlossaries(glossaries.map((glossary) => ({ glossary }))),
        saveSettings(settings.values),
        joinProgress(storedProgress, learning.terms, learning.aside),
      ]),
    );
    if (!stored) return;
    setPending(undefined);
    setIsDone(true);
  };
  return (
    <section aria-labelledby="backup-title">
      <h2 id="backup-title">{text('backup_title')}</h2>
      <p>{text('backup_hint')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void save()}>
          {text('backup_save')}
        </button>
        <label class="button">
          {text('backup_restore')}
          <input
            type="file"
            accept=".json,application/json"
            ref={file}
            onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
          />
        </label>
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
      {pending && (
        <section aria-label={text('backup_restore')}>
          <ul>
            {pending.glossaries.map(({ id, name, entries }) => (
              <li key={id}>
                {text(
                  live.glossaries.some((glossary) => glossary.id === id)
                    ? 'backup_replaces'
                    : 'backup_adds',
                  name,
                  countText('entry_count', entries.length),
                )}
              </li>
            ))}
            {pending.left > 0 && <li>{countText('backup_left', pending.left)}</li>}
            <li>{text('backup_settings')}</li>
            {pending.learning.terms.length > 0 && (
              <li>{countText('backup_learning', pending.learning.terms.length)}</li>
            )}
          </ul>
          <div class="buttons">
            <button type="button" class="button main" onClick={() => void restore(pending)}>
              {text('apply')}
            </button>
            <button type="button" class="button" onClick={() => setPending(undefined)}>
              {text('cancel')}
            </button>
          </div>
        </section>
      )}
      <p role="status">{isDone && text('backup_done')}</p>
    </section>
  );
}
