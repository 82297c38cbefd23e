import { useEffect, useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';

/** Copies the address of what is shown. */
export function CopyLink() {
  const [said, setSaid] = useState('');
  const address = location.href;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is not copied yet.
  useEffect(() => setSaid(''), [address]);
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setSaid(text('link_copied')),
      () => setSaid(text('not_copied')),
    );
  return (
    <span class="copy-link">
      <button type="button" class="quiet" onClick={() => void copy()}>
        {text('copy_link')}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
