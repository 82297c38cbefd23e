import type { Page } from 'playwright';
import { termCounts } from '../corpus.ts';
import { type Figure, figure, ratios } from '../figure.ts';
import type { Group } from '../group.ts';
import type { Lab } from '../lab.ts';

const sizes = [1, 3, 10] as const;

/** Uncounted rounds: the scan of a short page must run often before its code is optimized. */
const warmUps = 8;

/**
 * How time and memory grow with the page and the glossary. A slope of 1 is linear growth, a slope
 * of 0 no growth.
 */
export const growth: Group = {
  name: 'growth',
  async measure(lab): Promise<Figure[]> {
    const lexicons = termCounts.map((count) => `${count}` as const);
    const pages: Page[] = [];
    for (const size of sizes) pages.push(await lab.open(`size-${size}`, lexicons));
    const figures = [...(await overSizes(lab, pages)), ...(await overTerms(lab, pages.at(-1)))];
    for (const page of pages) await page.close();
    return figures;
  },
};

async function overSizes(lab: Lab, pages: readonly Page[]): Promise<Figure[]> {
  const times = await inTurns(lab, pages, (page) => page.evaluate(() => bench.timeScan('1000')));
  const memory = await inTurns(lab, pages, (page) =>
    page.evaluate(() => bench.readingMemory('1000')),
  );
  return [
    figure('page 10 times longer: time of a scan', ratios(times.at(-1) ?? [], times[0] ?? []), {
      atMost: 10.5,
    }),
    figure('slope of time over page size', slopes(sizes, times), undefined, ''),
    figure('slope of memory over page size', slopes(sizes, memory), undefined, ''),
    figure(
      'memory held, page of 600,000 characters',
      memory.at(-1)?.map(kilobytes) ?? [],
      undefined,
      ' KB',
    ),
  ];
}

async function overTerms(lab: Lab, page: Page | undefined): Promise<Figure[]> {
  if (!page) return [];
  const times = await inTurns(lab, termCounts, (count) =>
    page.evaluate((name) => bench.timeScan(name), `${count}`),
  );
  const memory: number[] = [];
  for (const count of termCounts) {
    memory.push(await page.evaluate((name) => bench.lexiconMemory(name), `${count}`));
  }
  return [
    figure('slope of time over terms', slopes(termCounts, times), undefined, ''),
    figure(
      'slope of memory over terms',
      slopes(
        termCounts,
        memory.map((bytes) => [bytes]),
      ),
      undefined,
      '',
    ),
    figure('memory of 10,000 terms', [kilobytes(memory.at(-1) ?? Number.NaN)], undefined, ' KB'),
  ];
}

/** Measures all things in each round. @returns the measurements by thing. */
async function inTurns<Thing>(
  lab: Lab,
  things: readonly Thing[],
  measure: (thing: Thing) => Promise<number>,
): Promise<number[][]> {
  const samples = things.map((): number[] => []);
  for (let round = -warmUps; round < lab.rounds; round++) {
    for (const [index, thing] of things.entries()) {
      const sample = await measure(thing);
      if (round >= 0) samples[index]?.push(sample);
    }
  }
  return samples;
}

/** @returns the growth exponent for each round: the slope of a line fitted to the logarithms. */
function slopes(over: readonly number[], samples: readonly (readonly number[])[]): number[] {
  const rounds = samples[0]?.length ?? 0;
  return Array.from({ length: rounds }, (_, round) => {
    const points = over.map((x, index) => {
      return [Math.log(x), Math.log(samples[index]?.[round] ?? Number.NaN)] as const;
    });
    const meanX = mean(points.map(([x]) => x));
    const meanY = mean(points.map(([, y]) => y));
    const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
    return above / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function kilobytes(bytes: number): number {
  return bytes / 1_000;
}
