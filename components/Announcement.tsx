import { useEffect, useState } from 'preact/hooks';

/** Says something through a screen reader, once: readers announce what changes in a place, not the place. */
export function Announcement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
