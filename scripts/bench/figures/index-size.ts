import { type Figure, figure, ratios } from '../figure.ts';
import type { Group } from '../group.ts';

/** The size of the stored lexicon. */
export const indexSize: Group = {
  name: 'index',
  async measure(lab): Promise<Figure[]> {
    const { stored, bytes, forms } = lab.corpus.lexicons['10000'];
    const page = await lab.open('small');
    const { decode, build } = await page.evaluate(
      ([packed, terms, rounds]) => bench.unpackInTurns(packed, terms, rounds),
      [stored, lab.corpus.terms, lab.rounds] as const,
    );
    await page.close();
    return [
      figure('index, bytes a form at 10,000', [bytes / forms], { atMost: 25 }, ' B'),
      figure('building the index / decoding it, 10,000 terms', ratios(build, decode), {
        atLeast: 20,
      }),
    ];
  },
};
