import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import type { Done, LiveGlossaries } from './use-glossaries.ts';

/** What was done last, with a button to undo it. Always rendered, so that it is announced. */
export function UndoLine({
  done,
  change,
}: { readonly done: Done | undefined } & Pick<LiveGlossaries, 'change'>) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What had the focus may be gone; from here readers can go on, or go back.
    if (done && document.activeElement === document.body) {
      undo.current?.focus({ preventScroll: true });
    }
  }, [done]);
  return (
    <p class="undo" role="status">
      {done && (
        <>
          {done.said}{' '}
          <button type="button" class="button" ref={undo} onClick={() => void change(done.undo())}>
            {text('undo')}
          </button>
        </>
      )}
    </p>
  );
}
