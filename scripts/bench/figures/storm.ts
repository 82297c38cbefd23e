import { type Figure, figure, ratios } from '../figure.ts';
import type { Group } from '../group.ts';
import type { Lab } from '../lab.ts';
import type { Follower } from '../page/storm.ts';

const seconds = 5;

type Sample = {
  readonly own: number;
  readonly longTasks: number;
  /** Time spent on the page's main thread, in s. */
  readonly tasks: number;
};

/** Following a page that inserts a thousand nodes per second. */
export const stormy: Group = {
  name: 'storm',
  async measure(lab): Promise<Figure[]> {
    const rounds: Record<Follower, Sample>[] = [];
    for (let round = 0; round < lab.rounds; round++) {
      const nobody = await sample(lab, 'nobody');
      const ours = await sample(lab, 'ours');
      rounds.push({ nobody, ours, rescan: await sample(lab, 'rescan') });
    }
    const each = (value: (round: Record<Follower, Sample>) => number) => rounds.map(value);
    return [
      figure(
        '1,000 nodes a second: task time, ours / page alone',
        ratios(
          each(({ ours }) => ours.tasks),
          each(({ nobody }) => nobody.tasks),
        ),
        { atMost: 1.06 },
      ),
      figure(
        '1,000 nodes a second: own work, rescanning / ours',
        ratios(
          each(({ rescan }) => rescan.own),
          each(({ ours }) => ours.own),
        ),
        { atLeast: 8 },
      ),
      figure(
        '1,000 nodes a second: long tasks more than the page alone',
        each(({ ours, nobody }) => ours.longTasks - nobody.longTasks),
        { atMost: 1 },
        '',
      ),
    ];
  },
};

async function sample(lab: Lab, follower: Follower): Promise<Sample> {
  const page = await lab.open('size-1', ['1000']);
  const session = await lab.session(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await taskTime();
  const cost = await page.evaluate(([who, duration]) => bench.storm('1000', who, duration), [
    follower,
    seconds,
  ] as const);
  const tasks = (await taskTime()) - before;
  await page.close();
  return { ...cost, tasks };
}
