import { sendMessage } from '../../browser/messages/messages.ts';
import type { Fading } from '../content/lazy-modules.ts';
import type { FoundBlock } from '../content/reading/found-block.ts';
import type { Mark } from '../content/reading/mark.ts';
import { SeenTerms } from './seen-terms.ts';

/**
 * Has the terms that the reader has met often give way to others, and tells which of those marked they
 * have seen. Loaded only where the reader has chosen that. A page asks about its own terms alone, and
 * learns nothing but which of them give way.
 *
 * @param idOf the id of an entry, by its index in the lexicon.
 */
export function startFading(idOf: (entry: number) => string, signal: AbortSignal): Fading {
  const asked = new Set<number>();
  const faded = new Set<number>();
  let waiting = 0;
  let queue = Promise.resolve();
  const seen = new SeenTerms(
    (ids) => void sendMessage('termsMet', ids).catch(() => undefined),
    signal,
  );
  const ask = async (entries: readonly number[]) => {
    const byId = new Map(entries.map((entry) => [idOf(entry), entry]));
    // Without an answer, nothing gives way.
    const ids = await sendMessage('fadedTerms', [...byId.keys()]).catch(() => []);
    for (const id of ids) {
      const entry = byId.get(id);
      if (entry !== undefined) faded.add(entry);
    }
  };
  return {
    isFaded: (entry) => faded.has(entry),
    whenKnown(blocks, read) {
      const unasked = entriesOf(blocks).filter((entry) => !asked.has(entry));
      for (const entry of unasked) asked.add(entry);
      if (unasked.length === 0 && waiting === 0) {
        read();
        return;
      }
      waiting++;
      const answered = unasked.length > 0 ? ask(unasked) : undefined;
      queue = Promise.all([queue, answered]).then(() => {
        waiting--;
        if (!signal.aborted) read();
      });
    },
    marksChanged(marks: readonly Mark[]) {
      seen.follow(Map.groupBy(marks, ({ entry }) => idOf(entry)));
    },
  };
}

function entriesOf(blocks: readonly FoundBlock[]): number[] {
  return [...new Set(blocks.flatMap(({ marks }) => marks.map(({ entry }) => entry)))];
}
