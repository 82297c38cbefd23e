import { unpackLexicon } from '../../../browser/lexicon-store.ts';
import type { StoredLexicon } from '../../../browser/messages/message-protocol.ts';
import { now } from './clock.ts';
import { readFloor } from './floor.ts';
import { scan, shipped } from './scan.ts';

/** What is measured once in a page that nothing else has run in. In ms. */
const coldBench = {
  floor(): number {
    const begun = now();
    readFloor();
    return now() - begun;
  },

  scan: timeColdScan,
};

/** A function of its own, so that profiles know it by its name. */
function timeColdScan(stored: StoredLexicon): number {
  const begun = now();
  scan(unpackLexicon(stored), shipped);
  return now() - begun;
}

export type ColdBench = typeof coldBench;

Object.assign(globalThis, { coldBench });
