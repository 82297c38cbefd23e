import { text } from '../../browser/text.ts';
import { Choice } from '../../components/Choice.tsx';
import { Managed } from '../../components/Managed.tsx';
import { ReaderChoices } from '../../components/ReaderChoices.tsx';
import { Switch } from '../../components/Switch.tsx';
import { FadingOption } from './FadingOption.tsx';
import { MarkLook } from './MarkLook.tsx';
import { Section } from './Section.tsx';
import type { SectionProps } from './section-props.ts';

/** Which terms are marked, and how. */
export function Marking({ settings, change }: SectionProps) {
  return (
    <Section id="marking" title="section_marking">
      <ReaderChoices settings={settings} change={change} />
      <Managed name="occurrence">
        <Choice
          legend={text('occurrence_legend')}
          name="occurrence"
          value={settings.occurrence}
          answers={[
            {
              value: 'first',
              label: text('occurrence_first'),
              hint: text('occurrence_first_hint'),
            },
            {
              value: 'section',
              label: text('occurrence_section'),
              hint: text('occurrence_section_hint'),
            },
            { value: 'all', label: text('occurrence_all') },
          ]}
          onChange={(value) => change('occurrence', () => value)}
        />
      </Managed>
      <Managed name="strictness">
        <Choice
          legend={text('strictness_legend')}
          name="strictness"
          value={settings.strictness}
          answers={[
            { value: 'balanced', label: text('strictness_balanced') },
            {
              value: 'strict',
              label: text('strictness_strict'),
              hint: text('strictness_strict_hint'),
            },
            {
              value: 'any',
              label: text('strictness_any'),
              hint: text('strictness_any_hint'),
            },
          ]}
          onChange={(value) => change('strictness', () => value)}
        />
      </Managed>
      <Managed name="headings">
        <Switch checked={settings.headings} onChange={(on) => change('headings', () => on)}>
          {text('headings_label')}
        </Switch>
      </Managed>
      <Managed name="links">
        <Switch checked={settings.links} onChange={(on) => change('links', () => on)}>
          {text('links_label')}
        </Switch>
      </Managed>
      <Managed name="badge">
        <Switch checked={settings.badge} onChange={(on) => change('badge', () => on)}>
          {text('badge_label')}
        </Switch>
      </Managed>
      <FadingOption settings={settings} change={change} />
      <MarkLook settings={settings} change={change} />
      <Managed name="painter">
        <Choice
          legend={text('painter_legend')}
          name="painter"
          value={settings.painter}
          answers={[
            {
              value: 'highlight',
              label: text('painter_highlight'),
              hint: text('painter_highlight_hint'),
            },
            {
              value: 'element',
              label: text('painter_element'),
              hint: text('painter_element_hint'),
            },
          ]}
          onChange={(value) => change('painter', () => value)}
        />
      </Managed>
    </Section>
  );
}
