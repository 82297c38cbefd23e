import { text } from '../../browser/text.ts';
import { Choice } from '../../components/Choice.tsx';
import { Managed } from '../../components/Managed.tsx';
import { Slider } from '../../components/Slider.tsx';
import { Section } from './Section.tsx';
import type { SectionProps } from './section-props.ts';

/** When cards open, and how they look. */
export function CardOptions({ settings, change }: SectionProps) {
  return (
    <Section id="card" title="section_card">
      <Managed name="openOn">
        <Choice
          legend={text('open_on_legend')}
          name="openOn"
          value={settings.openOn}
          answers={[
            { value: 'hover', label: text('open_on_hover') },
            { value: 'click', label: text('open_on_click') },
            { value: 'key', label: text('open_on_key'), hint: text('open_on_key_hint') },
          ]}
          onChange={(value) => change('openOn', () => value)}
        />
      </Managed>
      <Managed name="openDelay">
        <Slider
          label={text('open_delay_label')}
          value={settings.openDelay}
          least={0}
          most={1_000}
          step={50}
          words={text('milliseconds', String(settings.openDelay))}
          onChange={(value) => change('openDelay', () => value)}
        />
      </Managed>
      <Managed name="theme">
        <Choice
          legend={text('theme_legend')}
          name="theme"
          value={settings.theme}
          answers={[
            { value: 'page', label: text('theme_page') },
            { value: 'light', label: text('theme_light') },
            { value: 'dark', label: text('theme_dark') },
          ]}
          onChange={(value) => change('theme', () => value)}
        />
      </Managed>
      <Managed name="textSize">
        <Slider
          label={text('text_size_label')}
          value={settings.textSize}
          least={80}
          most={200}
          step={10}
          words={text('percent', String(settings.textSize))}
          onChange={(value) => change('textSize', () => value)}
        />
      </Managed>
    </Section>
  );
}
