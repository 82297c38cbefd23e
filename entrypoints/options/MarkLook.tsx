import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import { Choice } from '../../components/Choice.tsx';
import { Managed } from '../../components/Managed.tsx';
import { Switch } from '../../components/Switch.tsx';
import { paintExample } from './paint-example.ts';
import type { SectionProps } from './section-props.ts';

/** What the reader's own colour is until another is chosen: one that can be told from most grounds. */
const firstColor = '#148a8a';

const styles = ['dotted', 'dashed', 'solid', 'tint'] as const;

/** How marks look, with an example that is painted as pages are. */
export function MarkLook({ settings, change }: SectionProps) {
  const { markStyle, markColor, printMarks } = settings;
  const example = useRef<HTMLElement>(null);
  useEffect(() => {
    const terms = [...(example.current?.querySelectorAll('.example-term') ?? [])];
    const painted = new AbortController();
    paintExample(terms, { markStyle, markColor, printMarks }, painted.signal);
    return () => painted.abort();
  }, [markStyle, markColor, printMarks]);
  const [before = '', after = ''] = text('preview_sentence', '\n').split('\n');
  return (
    <>
      <Managed name="markStyle">
        <Choice
          legend={text('mark_style_legend')}
          name="markStyle"
          value={markStyle}
          answers={styles.map((value) => ({ value, label: text(`mark_style_${value}`) }))}
          onChange={(value) => change('markStyle', () => value)}
        />
      </Managed>
      <Managed name="markColor">
        <Switch
          checked={!markColor}
          onChange={(usual) => change('markColor', () => (usual ? '' : firstColor))}
        >
          {text('mark_color_usual')}
        </Switch>
        {markColor && (
          <label class="color row">
            <span>{text('mark_color_label')}</span>
            <input
              type="color"
              value={markColor}
              onInput={({ currentTarget }) => change('markColor', () => currentTarget.value)}
            />
          </label>
        )}
      </Managed>
      <figure class="preview row" aria-label={text('preview_label')} ref={example}>
        {(['light', 'dark'] as const).map((ground) => (
          <p key={ground} class={ground}>
            {before}
            <span class="example-term" lang="en">
              {text('preview_term')}
            </span>
            {after}
          </p>
        ))}
      </figure>
      <Managed name="printMarks">
        <Switch checked={printMarks} onChange={(on) => change('printMarks', () => on)}>
          {text('print_label')}
        </Switch>
      </Managed>
    </>
  );
}
