import { useEffect, useState } from 'preact/hooks';

/**
 * Announces text through a screen reader. The text is set after mounting because a live region
 * announces changes, not its initial content.
 */
export function Announcement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
