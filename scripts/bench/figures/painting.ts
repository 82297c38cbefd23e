import { type Figure, figure, ratios } from '../figure.ts';
import type { Group } from '../group.ts';
import type { Lab } from '../lab.ts';
import { canReadMemory } from '../process-memory.ts';

/** Painting ten thousand marks on a feed of five thousand posts. */
export const painting: Group = {
  name: 'painting',
  async measure(lab): Promise<Figure[]> {
    const page = await lab.open('feed', ['10000']);
    const { highlight, wrap } = await page.evaluate(
      (rounds) => bench.paintInTurns('10000', rounds),
      lab.rounds,
    );
    await page.close();
    return [
      figure('10,000 marks applied, laid out, painted: wrapping / ours', ratios(wrap, highlight), {
        atLeast: 4,
      }),
      ...(await memory(lab)),
      ...(await frameAndHits(lab)),
    ];
  },
};

/**
 * Smaller amounts count as this, in bytes, because the system does not measure memory more finely.
 */
const leastMemory = 1_000_000;

/** Measures memory on a page where nothing has been painted before. */
async function memory(lab: Lab): Promise<Figure[]> {
  if (!canReadMemory()) return [];
  const values: number[] = [];
  for (let round = 0; round < lab.rounds; round++) {
    values.push((await memoryOf(lab, 'wrap')) / (await memoryOf(lab, 'highlight')));
  }
  return [figure('memory of 10,000 marks: wrapping / ours', values, { atLeast: 6 })];
}

async function memoryOf(lab: Lab, way: 'highlight' | 'wrap'): Promise<number> {
  const page = await lab.open('feed', ['10000']);
  await page.evaluate(() => bench.preparePainting('10000'));
  const before = await lab.privateMemory();
  await page.evaluate((chosen) => bench.paintOnce(chosen), way);
  const after = await lab.privateMemory();
  await page.close();
  return Math.max(leastMemory, after - before);
}

async function frameAndHits(lab: Lab): Promise<Figure[]> {
  const page = await lab.open('feed', ['10000']);
  const rounds = lab.rounds;
  const costs = await page.evaluate((count) => bench.frameInTurns('10000', count), rounds);
  const hits = await page.evaluate((count) => bench.hitInTurns('10000', count), lab.rounds);
  await page.close();
  const { none, one, ours, all } = costs.samples;
  return [
    figure('frame after one setAttribute, 10,000 marks: ours / all registered', ratios(ours, all), {
      atMost: 0.3,
    }),
    figure('frame after one setAttribute: a single mark / all registered', ratios(one, all)),
    figure('frame after one setAttribute: ours / no marks', ratios(ours, none)),
    figure('ranges registered, 10,000 marks found', [costs.registered], { atMost: 300 }, ''),
    figure('hit test, 10,000 marks / elementFromPoint', ratios(hits.marks, hits.elements), {
      atMost: 1.5,
    }),
  ];
}
