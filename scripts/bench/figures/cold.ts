import type { Page } from 'playwright';
import { type Figure, figure, ratios } from '../figure.ts';
import type { Group } from '../group.ts';
import type { Lab } from '../lab.ts';

const readers = ['floor', 'bundled', '10000'] as const;
type Reader = (typeof readers)[number];

/**
 * Whether the page's process has run the script before. It is new on the first page of each
 * process; on later pages, the process already has its compiled code.
 */
const scripts = ['new', 'known'] as const;
type Script = (typeof scripts)[number];

type Variant = `${Reader}, ${Script}`;
const variants = readers.flatMap((reader) =>
  scripts.map((script): Variant => `${reader}, ${script}`),
);

/** The first scan of a newly opened page, with a freshly run script and a packed lexicon. */
export const cold: Group = {
  name: 'cold scan',
  async measure(lab): Promise<Figure[]> {
    const page = await lab.openTab();
    const sums = new Map(variants.map((variant) => [variant, [] as number[]]));
    for (let round = -1; round < lab.rounds; round++) {
      for (const [variant, sum] of await oneRound(lab, page, round + 1)) {
        if (round >= 0) sums.get(variant)?.push(sum);
      }
    }
    for (const reader of ['bundled', '10000'] as const) {
      const all = async () => {
        for (const article of lab.corpus.articles) await sample(lab, page, article, reader, 'new');
      };
      await lab.profile(page, `cold scan, articles, ${reader}`, all, 'timeColdScan');
    }
    await page.close();
    const againstFloor = (name: string, reader: Reader, script: Script, atMost: number) => {
      const own = sums.get(`${reader}, ${script}`) ?? [];
      return figure(name, ratios(own, sums.get(`floor, ${script}`) ?? []), { atMost });
    };
    return [
      againstFloor('cold scan, articles, bundled glossary / floor', 'bundled', 'new', 2.6),
      againstFloor('cold scan, articles, 10,000 terms / floor', '10000', 'new', 3),
      againstFloor('cold scan, script known, bundled glossary / floor', 'bundled', 'known', 2.6),
      againstFloor('cold scan, script known, 10,000 terms / floor', '10000', 'known', 3),
    ];
  },
};

/** @returns the total time for all articles, by variant. */
async function oneRound(lab: Lab, page: Page, first: number): Promise<Map<Variant, number>> {
  const sums = new Map<Variant, number>();
  for (const [index, article] of lab.corpus.articles.entries()) {
    for (let turn = 0; turn < variants.length; turn++) {
      const variant = variants[(turn + first + index) % variants.length] as Variant;
      const [reader, script] = variant.split(', ') as [Reader, Script];
      const time = await sample(lab, page, article, reader, script);
      sums.set(variant, (sums.get(variant) ?? 0) + time);
    }
  }
  return sums;
}

async function sample(
  lab: Lab,
  page: Page,
  article: string,
  reader: Reader,
  script: Script,
): Promise<number> {
  await lab.openCold(page, article, script === 'known');
  if (reader === 'floor') return page.evaluate(() => coldBench.floor());
  return page.evaluate((stored) => coldBench.scan(stored), lab.corpus.lexicons[reader].stored);
}
