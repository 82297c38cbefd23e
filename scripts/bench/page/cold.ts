import { unpackLexicon } from '../../../browser/lexicon-store.ts';
import type { StoredLexicon } from '../../../browser/messages/message-protocol.ts';
import { now } from './clock.ts';
import { readFloor } from './floor.ts';
import { scan, shipped } from './scan.ts';

/** Measurements taken once on a page where nothing else has run, in ms. */
const coldBench = {
  floor(): number {
    const begun = now();
    readFloor();
    return now() - begun;
  },

  scan: timeColdScan,
};

/** A separate function, so that it has a name in profiles. */
function timeColdScan(stored: StoredLexicon): number {
  const begun = now();
  scan(unpackLexicon(stored), shipped);
  return now() - begun;
}

export type ColdBench = typeof coldBench;

Object.assign(globalThis, { coldBench });
