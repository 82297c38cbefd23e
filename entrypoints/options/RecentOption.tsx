import { useState } from 'preact/hooks';
import { type SaveResult, saveResultOf } from '../../browser/messages/save-result.ts';
import { forgetRecent } from '../../browser/recent-terms.ts';
import { text } from '../../browser/text.ts';
import { Problem } from '../../components/Problem.tsx';

/** Clears the recent lookups. */
export function RecentOption() {
  const [result, setResult] = useState<SaveResult>();
  const forget = async () => setResult(await saveResultOf(forgetRecent()));
  return (
    <div class="row">
      <button type="button" class="button" onClick={() => void forget()}>
        {text('forget_recent')}
      </button>
      <p role="status">{result === 'saved' && text('forgotten')}</p>
      <Problem problem={result === 'saved' ? undefined : result} />
    </div>
  );
}
