import { createHighlightPainter } from '../../../entrypoints/marking/painting/highlight-painter.ts';
import { addStyles, findManyMarks, renewContent } from './feed-page.ts';
import { frames } from './frame.ts';
import { interleave, type Samples } from './rounds.ts';

/** The number of points tested in the viewport. */
const points = 500;

/** Hit-tests points all over the viewport: elements with the browser, marks with Gloss. */
export async function hitInTurns(
  lexicon: string,
  rounds: number,
): Promise<Samples<'elements' | 'marks'>> {
  addStyles();
  await renewContent();
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const ending = new AbortController();
  const painter = createHighlightPainter(document, ending.signal);
  painter.show(findManyMarks(lexicon));
  await frames(5);
  let hits = 0;
  const samples = await interleave(
    {
      elements: { run: () => forEachPoint((x, y) => void document.elementFromPoint(x, y)) },
      marks: { run: () => forEachPoint((x, y) => void (painter.markAt(x, y) && hits++)) },
    },
    rounds * 2,
  );
  ending.abort();
  if (hits === 0) throw new Error('No point lies on a mark.');
  return samples;
}

/** Visits evenly spread points that do not form a grid and are the same in every round. */
function forEachPoint(look: (x: number, y: number) => void): void {
  for (let i = 0; i < points; i++) {
    look(((i * 0.618034) % 1) * innerWidth, ((i * 0.754878) % 1) * innerHeight);
  }
}
