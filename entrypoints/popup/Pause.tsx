import { text } from '../../browser/text.ts';
import type { LiveSettings } from '../../components/use-settings.ts';
import { untilRestart } from '../../engine/sites/site-state.ts';

const hour = 3_600_000;

/** Pauses Gloss everywhere for a while, or resumes it. */
export function Pause({ live: { settings, change } }: { readonly live: LiveSettings }) {
  if (!settings.enabled) {
    return (
      <button type="button" class="quiet" onClick={() => change('enabled', () => true)}>
        {text('switch_on')}
      </button>
    );
  }
  if (settings.pausedUntil > Date.now()) {
    return (
      <button type="button" class="quiet" onClick={() => change('pausedUntil', () => 0)}>
        {text('resume')}
      </button>
    );
  }
  return (
    <>
      <button
        type="button"
        class="quiet"
        onClick={() => change('pausedUntil', () => Date.now() + hour)}
      >
        {text('pause_hour')}
      </button>
      <button type="button" class="quiet" onClick={() => change('pausedUntil', () => untilRestart)}>
        {text('pause_restart')}
      </button>
    </>
  );
}
