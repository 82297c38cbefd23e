import { text } from '../../browser/text.ts';
import { Choice } from '../../components/Choice.tsx';
import { Switch } from '../../components/Switch.tsx';
import type { SectionProps } from './section-props.ts';

/** What the colour field shows as long as marks have the text's own colour, which no field can show. */
const usualColor = '#148a8a';

const styles = ['dotted', 'dashed', 'solid', 'tint'] as const;

/** How marks look, with a live preview. */
export function MarkLook({ settings, change }: SectionProps) {
  const { markStyle, markColor } = settings;
  const [before = '', after = ''] = text('preview_sentence', '\n').split('\n');
  return (
    <>
      <Choice
        legend={text('mark_style_legend')}
        name="markStyle"
        value={markStyle}
        answers={styles.map((value) => ({ value, label: text(`mark_style_${value}`) }))}
        onChange={(value) => change('markStyle', () => value)}
      />
      <div class="color row">
        <label>
          <span>{text('mark_color_label')}</span>
          <input
            type="color"
            value={markColor || usualColor}
            onInput={({ currentTarget }) => change('markColor', () => currentTarget.value)}
          />
        </label>
        {markColor && (
          <button type="button" class="button" onClick={() => change('markColor', () => '')}>
            {text('mark_color_usual')}
          </button>
        )}
      </div>
      <figure class="preview row" aria-label={text('preview_label')}>
        {(['light', 'dark'] as const).map((ground) => (
          <p key={ground} class={ground}>
            {before}
            <span
              class={`sample ${markStyle}`}
              style={markColor ? { '--mark': markColor, '--tint': markColor } : {}}
            >
              {text('preview_term')}
            </span>
            {after}
          </p>
        ))}
      </figure>
      <Switch checked={settings.printMarks} onChange={(on) => change('printMarks', () => on)}>
        {text('print_label')}
      </Switch>
    </>
  );
}
