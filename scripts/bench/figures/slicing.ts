import type { LexiconName } from '../corpus.ts';
import { type Figure, figure, ratios } from '../figure.ts';
import type { Group } from '../group.ts';
import type { Lab } from '../lab.ts';

/** How well reading a long document yields to the page. */
export const slicing: Group = {
  name: 'slices',
  async measure(lab): Promise<Figure[]> {
    return [...(await slices(lab, 'bundled')), ...(await slices(lab, '10000')), await middle(lab)];
  },
};

async function slices(lab: Lab, name: LexiconName): Promise<Figure[]> {
  const page = await lab.open('long', [name]);
  const { sliced, whole, longest } = await page.evaluate(
    ([lexicon, rounds]) => bench.sliceInTurns(lexicon, rounds),
    [name, lab.rounds] as const,
  );
  await lab.profile(page, `sliced reading, 3 M document, ${name}`, async () => {
    for (let i = 0; i < 5; i++) await page.evaluate((lexicon) => bench.longestSlice(lexicon), name);
  });
  await page.close();
  const glossary = name === 'bundled' ? 'bundled glossary' : '10,000 terms';
  return [
    figure(`longest own slice, 3 M document, ${glossary}`, longest, { atMost: 8 }, ' ms'),
    figure(`sliced / in one go, 3 M document, ${glossary}`, ratios(sliced, whole), { atMost: 1.2 }),
  ];
}

async function middle(lab: Lab): Promise<Figure> {
  const page = await lab.open('long', ['10000']);
  const values: number[] = [];
  for (let round = -1; round < lab.rounds; round++) {
    const { seen, whole } = await page.evaluate(() => bench.readFromMiddle('10000'));
    if (round >= 0) values.push(seen / whole);
  }
  await page.close();
  return figure('visible text marked, middle of the 3 M document / full reading', values, {
    atMost: 0.15,
  });
}
