import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../../browser/text.ts';
import type { Learning } from './use-learning.ts';

/**
 * What was done last, with a button to undo it. Always rendered, so that it is announced.
 *
 * @param takesFocus whether what was pressed is gone, so that keyboard users go on from here.
 */
export function DoneLine({
  done,
  takesFocus = false,
}: Pick<Learning, 'done'> & { readonly takesFocus?: boolean }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (done && takesFocus) undo.current?.focus({ preventScroll: true });
  }, [done, takesFocus]);
  return (
    <p class="learn-done" role="status">
      {done && (
        <>
          <span>{done.said}</span>{' '}
          <button type="button" class="learn-button" ref={undo} onClick={() => void done.undo()}>
            {text('undo')}
          </button>
        </>
      )}
    </p>
  );
}
