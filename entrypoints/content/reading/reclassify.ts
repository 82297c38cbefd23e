import type { Changes } from './changed-containers.ts';
import { isJoined } from './element-kind.ts';
import type { FoundBlocks } from './found-blocks.ts';
import type { KnownElements } from './known-elements.ts';
import { isNeverRead, type ReadsLanguage } from './unread.ts';

/**
 * Takes in that elements have become readable, which are then read in full, or have stopped being so,
 * so that nothing found in them counts any more.
 */
export function reclassify(
  changes: Changes,
  known: KnownElements,
  found: FoundBlocks,
  reads: ReadsLanguage,
): void {
  const neverRead = new Map<Node, boolean>();
  let hasUnread = false;
  for (const element of changes.reclassified) {
    if (isNeverRead(element, reads, neverRead)) hasUnread = true;
    else {
      known.forgetAllIn(element);
      // Part of a text, it is read again with all of that.
      if (!isJoined(element)) changes.addAll(element);
    }
  }
  if (hasUnread) found.removeWhere((container) => isNeverRead(container, reads, neverRead));
}
