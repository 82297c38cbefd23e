import { type Figure, figure, ratios } from '../figure.ts';
import type { Group } from '../group.ts';
import type { Lab } from '../lab.ts';
import type { Competitor } from '../page/competitors.ts';
import type { Samples } from '../page/rounds.ts';

/** Reading, matching and marking, compared with libraries that do the same. */
export const competitors: Group = {
  name: 'libraries',
  async measure(lab): Promise<Figure[]> {
    const few = await markWith(lab, 100, ['ours', 'mark']);
    const some = await markWith(lab, 300, ['ours', 'mark']);
    const one = await markWith(lab, 300, ['ours', 'markRegExp', 'advanced', 'findAndReplace']);
    return [
      faster('mark.js mark(terms), 100 terms / ours', few, 'mark', 200),
      faster('mark.js mark(terms), 300 terms / ours', some, 'mark', 500),
      faster('mark.js markRegExp(one pattern), 300 terms / ours', one, 'markRegExp', 2),
      faster('advanced-mark.js combined, 300 terms / ours', one, 'advanced', 2),
      faster('findAndReplaceDOMText(one pattern), 300 terms / ours', one, 'findAndReplace', 1),
    ];
  },
};

async function markWith(
  lab: Lab,
  count: 100 | 300,
  names: readonly Competitor[],
): Promise<Samples> {
  const page = await lab.open('size-1');
  const { stored } = lab.corpus.lexicons[`${count}`];
  const terms = lab.corpus.terms.slice(0, count);
  const samples = await page.evaluate(
    ([list, packed, chosen, rounds]) => bench.markInTurns(list, packed, chosen, rounds),
    [terms, stored, names, lab.rounds] as const,
  );
  await lab.profile(
    page,
    `whole job, article of 60,000 characters, ${count} terms`,
    () => page.evaluate((packed) => bench.markAgain(packed, 60), stored),
    'markOurs',
  );
  await page.close();
  return samples;
}

function faster(name: string, samples: Samples, rival: Competitor, atLeast: number): Figure {
  return figure(name, ratios(samples[rival] ?? [], samples.ours ?? []), { atLeast });
}
