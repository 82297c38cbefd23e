import { useState } from 'preact/hooks';
import { forgetMet } from '../../browser/learning/met-terms.ts';
import { type SaveResult, saveResultOf } from '../../browser/messages/save-result.ts';
import { text } from '../../browser/text.ts';
import { Problem } from '../../components/Problem.tsx';
import { Switch } from '../../components/Switch.tsx';
import type { SectionProps } from './section-props.ts';

/** Whether terms met often give way to others, and a button that forgets which were met. */
export function FadingOption({ settings, change }: SectionProps) {
  const [result, setResult] = useState<SaveResult>();
  const forget = async () => setResult(await saveResultOf(forgetMet()));
  return (
    <>
      <Switch checked={settings.fadeMet} onChange={(on) => change('fadeMet', () => on)}>
        {text('fade_label')}
        <small>{text('fade_hint')}</small>
      </Switch>
      {settings.fadeMet && (
        <div class="row">
          <button type="button" class="button" onClick={() => void forget()}>
            {text('fade_clear')}
          </button>
          <p role="status">{result === 'saved' && text('forgotten')}</p>
          <Problem problem={result === 'saved' ? undefined : result} />
        </div>
      )}
    </>
  );
}
