import { markAgain, markInTurns } from './competitors.ts';
import { lexiconMemory, readingMemory, timeScan } from './growth.ts';
import { hitInTurns } from './hit-test.ts';
import { unpackInTurns } from './index-size.ts';
import { keepLexicon } from './lexicons.ts';
import { changeInTurns } from './page-changes.ts';
import { paintInTurns, paintOnce, preparePainting } from './painting.ts';
import { longestSlice, readFromMiddle, sliceInTurns } from './slicing.ts';
import { storm } from './storm.ts';
import { frameInTurns } from './unrelated-frame.ts';
import { scanAgain, scanInTurns } from './warm.ts';

/** The measurements that run in a page. */
const bench = {
  changeInTurns,
  frameInTurns,
  hitInTurns,
  keepLexicon,
  lexiconMemory,
  longestSlice,
  markAgain,
  markInTurns,
  paintInTurns,
  paintOnce,
  preparePainting,
  readFromMiddle,
  readingMemory,
  scanAgain,
  scanInTurns,
  sliceInTurns,
  storm,
  timeScan,
  unpackInTurns,
};

export type PageBench = typeof bench;

Object.assign(globalThis, { bench });
