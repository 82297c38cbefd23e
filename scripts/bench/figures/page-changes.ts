import { type Figure, figure, ratios } from '../figure.ts';
import type { Group } from '../group.ts';
import type { Change } from '../page/page-changes.ts';

/** The duration of the page's own changes, with and without marks. */
export const pageChanges: Group = {
  name: 'page changes',
  async measure(lab): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const change of ['removals', 'edits'] satisfies Change[]) {
      const page = await lab.open('feed', ['10000']);
      const samples = await page.evaluate(
        ([kind, rounds]) => bench.changeInTurns('10000', kind, rounds),
        [change, lab.rounds] as const,
      );
      await page.close();
      const name = change === 'removals' ? '5,000 removals' : '5,000 text edits';
      figures.push(
        figure(
          `the page's own ${name}, 10,000 marks / without Gloss`,
          ratios(samples.with, samples.without),
          { atMost: 1.3 },
        ),
      );
    }
    return figures;
  },
};
