import { text } from '../../browser/text.ts';
import type { Done, LiveGlossaries } from './use-glossaries.ts';

/** What was done last, with a button to undo it. Always rendered, so that it is announced. */
export function UndoLine({
  done,
  change,
}: { readonly done: Done | undefined } & Pick<LiveGlossaries, 'change'>) {
  return (
    <p class="undo" role="status">
      {done && (
        <>
          {done.said}{' '}
          <button type="button" class="button" onClick={() => void change(done.undo())}>
            {text('undo')}
          </button>
        </>
      )}
    </p>
  );
}
