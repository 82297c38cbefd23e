import { createHighlightPainter } from '../../../entrypoints/marking/painting/highlight-painter.ts';
import { now } from './clock.ts';
import { addStyles } from './feed-page.ts';
import { lexiconNamed } from './lexicons.ts';
import { scan, shipped } from './scan.ts';
import { visit } from './visit.ts';

/** What follows the changes of the page: nothing, Gloss, or a full rescan after each change. */
export type Follower = 'nobody' | 'ours' | 'rescan';

/** The cost of following the changes. */
export type StormCost = {
  /** How long the follower worked, in ms. */
  readonly own: number;
  readonly longTasks: number;
};

/** The page inserts `batch` nodes every `interval` ms: a thousand per second. */
const batch = 20;
const interval = 20;

/** How long the rescanning follower waits for further changes, in ms. */
const rescanDelay = 100;

/** Inserts nodes at the top of the page for some time, with a follower. */
export async function storm(
  lexicon: string,
  follower: Follower,
  seconds: number,
): Promise<StormCost> {
  addStyles();
  const sentences = [...document.querySelectorAll('p')].map((p) => p.textContent ?? '');
  let longTasks = 0;
  const watch = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  const page = insertNodes(sentences, seconds);
  const stop = await follow(follower, lexicon);
  watch.observe({ type: 'longtask' });
  await page();
  longTasks += watch.takeRecords().length;
  watch.disconnect();
  return { own: stop(), longTasks };
}

/** @returns a function that inserts nodes, on timers captured before a follower can wrap them. */
function insertNodes(sentences: readonly string[], seconds: number): () => Promise<void> {
  const parent = document.querySelector('main') as Element;
  const { setInterval, clearInterval } = globalThis;
  return () =>
    new Promise((resolve) => {
      const begun = now();
      let inserted = 0;
      const timer = setInterval(() => {
        // Timers fire late when the page is busy, so the page catches up.
        const due = Math.min(seconds * 1_000, now() - begun) / interval;
        for (; inserted < due * batch; inserted++) {
          const paragraph = document.createElement('p');
          paragraph.textContent = sentences[inserted % sentences.length] ?? '';
          parent.prepend(paragraph);
        }
        if (now() - begun < seconds * 1_000) return;
        clearInterval(timer);
        resolve();
      }, interval);
    });
}

/** @returns a function that stops following and returns how long the follower worked, in ms. */
async function follow(follower: Follower, name: string): Promise<() => number> {
  if (follower === 'nobody') return () => 0;
  if (follower === 'rescan') return followByRescan(name);
  const here = visit(lexiconNamed(name), { settings: shipped, paints: true });
  await here.whole;
  const before = here.work.total;
  return () => {
    here.end();
    return here.work.total - before;
  };
}

function followByRescan(name: string): () => number {
  const lexicon = lexiconNamed(name);
  let own = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let painting = new AbortController();
  const rescan = () => {
    timer = undefined;
    const begun = now();
    painting.abort();
    painting = new AbortController();
    createHighlightPainter(document, painting.signal).show(scan(lexicon, shipped));
    own += now() - begun;
  };
  rescan();
  own = 0;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(rescan, rescanDelay);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    painting.abort();
    return own;
  };
}
