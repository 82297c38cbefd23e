import type { Page } from 'playwright';
import { type Figure, figure, ratios } from '../figure.ts';
import type { Group } from '../group.ts';
import type { Lab } from '../lab.ts';

const variants = ['floor', 'bundled', '10000'] as const;
type VariantName = (typeof variants)[number];

/** The first scan of a page, with a script that has just been read and a lexicon still packed. */
export const cold: Group = {
  name: 'cold scan',
  async measure(lab): Promise<Figure[]> {
    const page = await lab.openTab();
    const sums: Record<VariantName, number[]> = { floor: [], bundled: [], '10000': [] };
    for (let round = -1; round < lab.rounds; round++) {
      const round_ = await oneRound(lab, page, round + 1);
      if (round < 0) continue;
      for (const name of variants) sums[name].push(round_[name]);
    }
    for (const name of ['bundled', '10000'] as const) {
      const all = async () => {
        for (const article of lab.corpus.articles) await sample(lab, page, article, name);
      };
      await lab.profile(page, `cold scan, articles, ${name}`, all, 'timeColdScan');
    }
    await page.close();
    return [
      figure('cold scan, articles, bundled glossary / floor', ratios(sums.bundled, sums.floor), {
        atMost: 2.6,
      }),
      figure('cold scan, articles, 10,000 terms / floor', ratios(sums['10000'], sums.floor), {
        atMost: 3,
      }),
    ];
  },
};

/** @returns the time over all articles, by variant. */
async function oneRound(lab: Lab, page: Page, first: number): Promise<Record<VariantName, number>> {
  const sums = { floor: 0, bundled: 0, '10000': 0 };
  for (const [index, article] of lab.corpus.articles.entries()) {
    for (let turn = 0; turn < variants.length; turn++) {
      const name = variants[(turn + first + index) % variants.length] ?? 'floor';
      sums[name] += await sample(lab, page, article, name);
    }
  }
  return sums;
}

async function sample(lab: Lab, page: Page, article: string, name: VariantName): Promise<number> {
  await lab.openCold(page, article);
  if (name === 'floor') return page.evaluate(() => coldBench.floor());
  return page.evaluate((stored) => coldBench.scan(stored), lab.corpus.lexicons[name].stored);
}
