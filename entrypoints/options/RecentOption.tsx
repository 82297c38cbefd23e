import { useState } from 'preact/hooks';
import { forgetRecent } from '../../browser/recent-terms.ts';
import { text } from '../../browser/text.ts';

/** Clears the recent lookups. */
export function RecentOption() {
  const [forgotten, setForgotten] = useState(false);
  const forget = async () => {
    await forgetRecent();
    setForgotten(true);
  };
  return (
    <div class="row">
      <button type="button" class="button" onClick={() => void forget()}>
        {text('forget_recent')}
      </button>
      <p role="status">{forgotten && text('forgotten')}</p>
    </div>
  );
}
