import { text } from '../../browser/text.ts';
import { untilRestart } from '../../engine/sites/site-state.ts';
import { Choice } from '../Choice.tsx';
import { Managed } from '../Managed.tsx';
import type { LiveSettings } from '../use-settings.ts';

const hour = 3_600_000;

/** On which sites Gloss is on, and a pause from all: what is chosen rarely, below the reason. */
export function SiteChoices({
  reason,
  live: { settings, change },
}: {
  readonly reason: string;
  readonly live: LiveSettings;
}) {
  return (
    <details class="site-choices">
      <summary>
        <span class="reason">{reason}</span>
        <span class="visually-hidden">{text('site_choices')}</span>
      </summary>
      <Managed name="mode">
        <Choice
          legend={text('mode_legend')}
          name="mode"
          value={settings.mode}
          answers={[
            { value: 'except', label: text('mode_except') },
            { value: 'only', label: text('mode_only') },
          ]}
          onChange={(mode) => change('mode', () => mode)}
        />
      </Managed>
      <Managed name="pausedUntil">
        <div class="pauses">
          <button
            type="button"
            class="small"
            onClick={() => change('pausedUntil', () => Date.now() + hour)}
          >
            {text('pause_hour')}
          </button>
          <button
            type="button"
            class="small"
            onClick={() => change('pausedUntil', () => untilRestart)}
          >
            {text('pause_restart')}
          </button>
        </div>
      </Managed>
    </details>
  );
}
