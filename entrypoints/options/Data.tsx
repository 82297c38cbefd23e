import { useContext, useRef, useState } from 'preact/hooks';
import { saveFile } from '../../browser/save-file.ts';
import { withoutLocked } from '../../browser/settings/change-setting.ts';
import { defaults } from '../../browser/settings/setting-changes.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import { exportSettings, type Import, readImport } from '../../browser/settings/transfer.ts';
import { text } from '../../browser/text.ts';
import { Managed, ManagedContext } from '../../components/Managed.tsx';
import { Switch } from '../../components/Switch.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { RecentOption } from './RecentOption.tsx';
import { Section } from './Section.tsx';
import { SyncStatus } from './SyncStatus.tsx';
import type { SectionProps } from './section-props.ts';

/** Larger files are not read, in bytes. */
const mostBytes = 8_000_000;

/** Sync, export, import and reset. */
export function Data({
  settings,
  change,
  onApply,
}: SectionProps & { readonly onApply: (values: Partial<Settings>) => Promise<boolean> }) {
  const managed = useContext(ManagedContext);
  const [pending, setPending] = useState<Import>();
  const [done, setDone] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    setDone(false);
    const tooLarge = { values: {}, problems: [{ kind: 'too large' }] } as const;
    setPending(chosen.size > mostBytes ? tooLarge : readImport(await chosen.text()));
    // Lets the reader choose the same file again after correcting it.
    if (file.current) file.current.value = '';
  };
  const reset = () => {
    const { sync: _, ...values } = defaults;
    setDone(false);
    setPending({ values, problems: [] });
  };
  const apply = async (values: Partial<Settings>) => {
    if (!(await onApply(values))) return;
    setPending(undefined);
    setDone(true);
  };
  return (
    <Section id="data" title="section_data">
      <Managed name="sync">
        <Switch checked={settings.sync} onChange={(on) => change('sync', () => on)}>
          {text('sync_label')}
          <small>{text('sync_hint')}</small>
        </Switch>
      </Managed>
      <SyncStatus />
      <div class="buttons row">
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile('gloss-settings.json', exportSettings(settings), 'application/json')
          }
        >
          {text('export')}
        </button>
        <label class="button">
          {text('import')}
          <input
            type="file"
            accept=".json,application/json"
            ref={file}
            onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
          />
        </label>
        <button type="button" class="button" onClick={reset}>
          {text('reset')}
        </button>
      </div>
      {pending && (
        <ImportPreview
          settings={settings}
          pending={{ ...pending, values: withoutLocked(pending.values, managed) }}
          onApply={() => void apply(pending.values)}
          onCancel={() => setPending(undefined)}
        />
      )}
      <p role="status">{done && text('import_done')}</p>
      <RecentOption />
    </Section>
  );
}
