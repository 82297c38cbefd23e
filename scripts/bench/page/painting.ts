import type { Mark } from '../../../entrypoints/content/reading/mark.ts';
import { createHighlightPainter } from '../../../entrypoints/marking/painting/highlight-painter.ts';
import { now } from './clock.ts';
import { addStyles, findManyMarks, renewContent } from './feed-page.ts';
import { frames } from './frame.ts';
import { interleave, type Samples, type Variant } from './rounds.ts';
import { wrapAll } from './wrapping.ts';

declare const gc: () => void;

type Way = 'highlight' | 'wrap';

/** Paints ten thousand marks as highlights and as elements, in turns, including the frames. */
export async function paintInTurns(lexicon: string, rounds: number): Promise<Samples<Way>> {
  addStyles();
  return interleave(
    { highlight: painting(lexicon, 'highlight'), wrap: painting(lexicon, 'wrap') },
    rounds,
    1,
  );
}

let prepared: readonly Mark[] = [];
let endOfPainting: AbortController | undefined;

/** Prepares the page so that only the painting of ten thousand marks remains. */
export async function preparePainting(lexicon: string): Promise<void> {
  addStyles();
  await renewContent();
  prepared = findManyMarks(lexicon);
  gc();
}

/** Paints the prepared marks and keeps them painted. */
export async function paintOnce(way: Way): Promise<void> {
  endOfPainting = new AbortController();
  paint(way, prepared, endOfPainting.signal);
  await frames(5);
  gc();
}

function painting(lexicon: string, way: Way): Variant {
  let marks: readonly Mark[] = [];
  let ending = new AbortController();
  return {
    prepare: async () => {
      await renewContent();
      ending = new AbortController();
      marks = findManyMarks(lexicon);
    },
    run: async () => {
      const begun = now();
      paint(way, marks, ending.signal);
      void document.body.offsetHeight;
      return now() - begun + (await frames());
    },
    after: () => ending.abort(),
  };
}

function paint(way: Way, marks: readonly Mark[], signal: AbortSignal): void {
  if (way === 'wrap') wrapAll(marks);
  else createHighlightPainter(document, signal).show(marks);
}
