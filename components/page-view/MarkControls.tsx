import { text } from '../../browser/text.ts';
import { Managed } from '../Managed.tsx';
import type { LiveSettings } from '../use-settings.ts';

/** The steps of density, from few underlines to all of them. */
const steps = ['fewer', 'balanced', 'more', 'all'] as const;

/** Reader levels, from those who know least to those who know most. */
const levels = ['newcomer', 'practitioner', 'researcher'] as const;

/** How many terms are underlined, and for whom. */
export function MarkControls({ live: { settings, change } }: { readonly live: LiveSettings }) {
  return (
    <div class="mark-controls">
      <Managed name="density">
        <div class="steps" role="radiogroup" aria-label={text('density_legend')}>
          {steps.map((step) => (
            <label key={step} class="step">
              <input
                class="step-input"
                type="radio"
                name="density"
                checked={settings.density === step}
                onChange={() => change('density', () => step)}
              />
              <span class="step-name">{text(`density_${step}`)}</span>
            </label>
          ))}
        </div>
      </Managed>
      <Managed name="readerLevel">
        <select
          class="level"
          aria-label={text('reader_legend')}
          value={settings.readerLevel}
          onChange={({ currentTarget: { value } }) =>
            change('readerLevel', (before) => levels.find((level) => level === value) ?? before)
          }
        >
          {levels.map((level) => (
            <option key={level} value={level} selected={level === settings.readerLevel}>
              {text(`reader_${level}`)}
            </option>
          ))}
        </select>
      </Managed>
    </div>
  );
}
