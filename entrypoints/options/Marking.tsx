import { text } from '../../browser/text.ts';
import { Choice } from '../../components/Choice.tsx';
import { Switch } from '../../components/Switch.tsx';
import type { SectionProps } from './section.ts';

/** Which terms are marked, and how. */
export function Marking({ settings, onSave }: SectionProps) {
  return (
    <section aria-labelledby="marking">
      <h2 id="marking">Marking</h2>
      <Choice
        legend="How often a term is marked"
        name="occurrence"
        value={settings.occurrence}
        answers={[
          { value: 'first', label: 'Once on a page', hint: 'Where it first appears.' },
          { value: 'all', label: 'Every time' },
        ]}
        onChange={(value) => void onSave('occurrence', value)}
      />
      <Choice
        legend={text('how_sure')}
        name="strictness"
        value={settings.strictness}
        answers={[
          {
            value: 'balanced',
            label: text('how_sure_balanced'),
            hint: text('how_sure_balanced_hint'),
          },
          { value: 'strict', label: text('how_sure_strict'), hint: text('how_sure_strict_hint') },
          {
            value: 'everything',
            label: text('how_sure_everything'),
            hint: text('how_sure_everything_hint'),
          },
        ]}
        onChange={(value) => void onSave('strictness', value)}
      />
      <Switch checked={settings.headings} onChange={(on) => void onSave('headings', on)}>
        Mark terms in headings too
      </Switch>
      <Choice
        legend="How a term is marked"
        name="painter"
        value={settings.painter}
        answers={[
          {
            value: 'highlight',
            label: 'As a highlight',
            hint: 'The page itself is never changed. Nothing to tab to.',
          },
          {
            value: 'element',
            label: 'As an element of the page',
            hint: 'Changes the page while it is shown, which on pages that are apps can get in their way.',
          },
        ]}
        onChange={(value) => void onSave('painter', value)}
      />
    </section>
  );
}
