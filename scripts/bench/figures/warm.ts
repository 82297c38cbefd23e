import { type Figure, figure, ratios } from '../figure.ts';
import type { Group } from '../group.ts';

/** Scans of a page with warmed-up code, with glossaries of several sizes. */
export const warm: Group = {
  name: 'warm scan',
  async measure(lab): Promise<Figure[]> {
    const names = ['bundled', '300', '10000'] as const;
    const page = await lab.open('long', names);
    const samples = await page.evaluate(
      ([lexicons, rounds]) => bench.scanInTurns(lexicons, rounds),
      [names, lab.rounds * 2] as const,
    );
    for (const name of ['bundled', '10000'] as const) {
      await lab.profile(page, `warm scan, 3 M document, ${name}`, () =>
        page.evaluate((lexicon) => bench.scanAgain(lexicon, 10), name),
      );
    }
    await page.close();
    const { floor = [], bundled = [], '300': few = [], '10000': many = [] } = samples;
    return [
      figure('warm scan, 3 M document, bundled glossary / floor', ratios(bundled, floor), {
        atMost: 3,
      }),
      figure('warm scan, 3 M document, 10,000 terms / floor', ratios(many, floor)),
      figure('10,000 terms / 300 terms', ratios(many, few), { atMost: 1.35 }),
    ];
  },
};
