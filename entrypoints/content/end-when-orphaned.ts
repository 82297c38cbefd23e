import { isOrphaned } from '../../browser/is-orphaned.ts';
import { listen } from './reading/page-listeners.ts';

/** Events at which a script notices that its extension has gone. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'pageshow'] as const;

/** What closes a card that has told of the update. */
const actions: readonly string[] = ['pointerdown', 'keydown', 'visibilitychange'];

/**
 * Ends a script's life, silently, at the first event after its extension was updated or removed.
 *
 * @param tellReader says so in an open card, which then closes with the reader's next action.
 * @returns a function to call at other occasions, such as changes of the page.
 */
export function endWhenOrphaned(life: AbortController, tellReader: () => boolean): () => void {
  const { signal } = life;
  let hasTold = false;
  const look = (event?: Event) => {
    if (!isOrphaned()) return;
    if (hasTold ? actions.includes(event?.type ?? '') : !tellReader()) life.abort();
    hasTold = true;
  };
  const options = { capture: true, passive: true, signal };
  for (const type of signs) listen(window, type, look, options);
  listen(document, 'visibilitychange', look, options);
  return () => look();
}
