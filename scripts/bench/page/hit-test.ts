import { createHighlightPainter } from '../../../entrypoints/content/painting/highlight-painter.ts';
import { addStyles, findManyMarks, renewContent } from './feed-page.ts';
import { frames } from './frame.ts';
import { interleave, type Samples } from './rounds.ts';

/** How many points of the viewport are asked about. */
const points = 500;

/** Asks what is at points all over the viewport: the browser for elements, Gloss for marks. */
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

/** Points that lie neither in a grid nor elsewhere in another round. */
function forEachPoint(look: (x: number, y: number) => void): void {
  for (let i = 0; i < points; i++) {
    look(((i * 0.618034) % 1) * innerWidth, ((i * 0.754878) % 1) * innerHeight);
  }
}
