import { text } from '../browser/text.ts';
import { Choice } from './Choice.tsx';
import { Managed } from './Managed.tsx';
import type { LiveSettings } from './use-settings.ts';

/** What the reader knows, and how many terms are to be underlined. */
export function ReaderChoices({ settings, change }: Pick<LiveSettings, 'settings' | 'change'>) {
  return (
    <>
      <ReaderLevelChoice settings={settings} change={change} />
      <Managed name="density">
        <Choice
          legend={text('density_legend')}
          name="density"
          value={settings.density}
          answers={[
            { value: 'fewer', label: text('density_fewer') },
            { value: 'balanced', label: text('density_balanced'), hint: text('density_hint') },
            { value: 'more', label: text('density_more') },
            { value: 'all', label: text('density_all') },
          ]}
          onChange={(density) => change('density', () => density)}
        />
      </Managed>
    </>
  );
}

/** What the reader says they know. */
export function ReaderLevelChoice({ settings, change }: Pick<LiveSettings, 'settings' | 'change'>) {
  return (
    <Managed name="readerLevel">
      {' '}
      <Choice
        legend={text('reader_legend')}
        name="reader-level"
        value={settings.readerLevel}
        answers={[
          {
            value: 'newcomer',
            label: text('reader_newcomer'),
            hint: text('reader_newcomer_hint'),
          },
          {
            value: 'practitioner',
            label: text('reader_practitioner'),
            hint: text('reader_practitioner_hint'),
          },
          {
            value: 'researcher',
            label: text('reader_researcher'),
            hint: text('reader_researcher_hint'),
          },
        ]}
        onChange={(level) => change('readerLevel', () => level)}
      />
    </Managed>
  );
}
