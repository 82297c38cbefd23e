import { now, withStoppedClock } from './clock.ts';
import { lexiconNamed } from './lexicons.ts';
import { interleave, type Samples } from './rounds.ts';
import { everything, shipped } from './scan.ts';
import { visit } from './visit.ts';

/** Reads the page in slices and in a single one, in turns. @returns the durations, in ms. */
export async function sliceInTurns(
  name: string,
  rounds: number,
): Promise<Samples<'sliced' | 'whole' | 'longest'>> {
  const lexicon = lexiconNamed(name);
  const longest: number[] = [];
  const samples = await interleave(
    {
      sliced: { run: () => readInSlices() },
      whole: { run: () => readInOneGo() },
    },
    rounds,
  );
  for (let round = -1; round < rounds; round++) {
    const batch = await longestSlice(name);
    if (round >= 0) longest.push(batch);
  }
  return { ...samples, longest };

  async function readInSlices(): Promise<number> {
    const reading = visit(lexicon, { settings: shipped, paints: false });
    const duration = await reading.whole;
    reading.end();
    return duration;
  }

  function readInOneGo(): number {
    const begun = now();
    const reading = withStoppedClock(() => visit(lexicon, { settings: shipped, paints: false }));
    const duration = now() - begun;
    reading.end();
    return duration;
  }
}

/** @returns the longest time that reading the page, including painting, blocks the page. */
export async function longestSlice(name: string): Promise<number> {
  const reading = visit(lexiconNamed(name), { settings: shipped, paints: true });
  await reading.whole;
  reading.end();
  return reading.work.longest;
}

/**
 * Reads the page, scrolled to its middle.
 *
 * @returns when all visible marks were reported, and when the whole page was read, in ms.
 */
export async function readFromMiddle(name: string): Promise<{ seen: number; whole: number }> {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const lexicon = lexiconNamed(name);
  const first = visit(lexicon, { settings: everything, paints: false });
  await first.whole;
  const waiting = new Set([...first.marks].map(({ block }) => block.container).filter(isSeen));
  first.end();
  if (waiting.size === 0) throw new Error('There is no mark in the middle of the page.');
  let seen = 0;
  const begun = now();
  const second = visit(lexicon, {
    settings: everything,
    paints: false,
    onShow: (marks) => {
      if (waiting.size === 0) return;
      for (const { block } of marks) waiting.delete(block.container);
      if (waiting.size === 0) seen = now() - begun;
    },
  });
  const whole = await second.whole;
  second.end();
  return { seen, whole };
}

function isSeen(container: Element | ShadowRoot): boolean {
  if (!(container instanceof Element)) return false;
  const { top, bottom } = container.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
