import { text } from '../../browser/text.ts';
import { Choice } from '../../components/Choice.tsx';
import { Managed, useIsLocked } from '../../components/Managed.tsx';
import { AllowedSites } from './AllowedSites.tsx';
import { Section } from './Section.tsx';
import { SiteForm } from './SiteForm.tsx';
import { SiteImport } from './SiteImport.tsx';
import { SiteList } from './SiteList.tsx';
import type { SectionProps } from './section-props.ts';

/** Where Gloss is on. */
export function Sites({ settings, change }: SectionProps) {
  const isLocked = useIsLocked('sites');
  return (
    <Section id="sites" title="section_sites">
      <AllowedSites settings={settings} />
      <Managed name="mode">
        <Choice
          legend={text('mode_legend')}
          name="mode"
          value={settings.mode}
          answers={[
            { value: 'except', label: text('mode_except_long') },
            { value: 'only', label: text('mode_only_long') },
          ]}
          onChange={(value) => change('mode', () => value)}
        />
      </Managed>
      <Managed name="sites">
        <SiteList settings={settings} change={change} />
        <SiteForm settings={settings} change={change} />
      </Managed>
      <details class="row">
        <summary>{text('patterns_title')}</summary>
        <dl class="patterns">
          {(['host', 'below', 'port', 'path', 'star', 'file'] as const).map((kind) => (
            <div key={kind}>
              <dt>{patterns[kind]}</dt>
              <dd>{text(`pattern_${kind}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{text('pattern_longest')}</p>
      </details>
      {!isLocked && <SiteImport settings={settings} change={change} />}
    </Section>
  );
}

const patterns = {
  host: 'example.org',
  below: '*.example.org',
  port: 'localhost:3000',
  path: 'example.org/blog/',
  star: 'example.org/*/drafts',
  file: 'file:///home/me/',
};
