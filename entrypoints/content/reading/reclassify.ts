import type { Changes } from './changed-containers.ts';
import type { FoundBlocks } from './found-blocks.ts';
import type { KnownElements } from './known-elements.ts';
import { isNeverRead } from './unread.ts';

/**
 * Takes in that elements have become readable, which are then read in full, or have stopped being so,
 * so that nothing found in them counts any more.
 */
export function reclassify(changes: Changes, known: KnownElements, found: FoundBlocks): void {
  const neverRead = new Map<Node, boolean>();
  let hasUnread = false;
  for (const element of changes.reclassified) {
    if (isNeverRead(element, neverRead)) hasUnread = true;
    else {
      known.forgetAllIn(element);
      changes.addAll(element);
    }
  }
  if (hasUnread) found.removeWhere((container) => isNeverRead(container, neverRead));
}
