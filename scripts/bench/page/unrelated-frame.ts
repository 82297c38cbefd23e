import type { Mark } from '../../../entrypoints/content/reading/mark.ts';
import { createHighlightPainter } from '../../../entrypoints/marking/painting/highlight-painter.ts';
import { addStyles, findManyMarks, renewContent } from './feed-page.ts';
import { frame, frames } from './frame.ts';
import { interleave, type Samples, type Variant } from './rounds.ts';

/** The cost of the frame after a change that is unrelated to marks. */
export type FrameCosts = {
  readonly samples: Samples<'none' | 'one' | 'ours' | 'all'>;
  /** The number of ranges registered by Gloss. */
  readonly registered: number;
};

/**
 * Sets one attribute on a page with ten thousand marks: with no mark painted, with a single one,
 * with Gloss, which registers those near the viewport, and with all of them registered.
 */
export async function frameInTurns(lexicon: string, rounds: number): Promise<FrameCosts> {
  addStyles('::highlight(bench) { text-decoration: underline dotted 0.1em teal }');
  await renewContent();
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const marks = findManyMarks(lexicon);
  const target = document.querySelector('footer') as Element;
  let ending = new AbortController();
  let near = 0;
  let count = 0;
  const change = () => frame(() => target.setAttribute('data-count', String(++count)));
  const registered = (some: readonly Mark[]): Variant => ({
    prepare: () => {
      CSS.highlights.set('bench', new Highlight(...some.map(({ range }) => range)));
      return frames(5);
    },
    run: change,
    after: () => CSS.highlights.delete('bench'),
  });
  const samples = await interleave(
    {
      none: { prepare: () => frames(), run: change },
      ours: {
        prepare: () => {
          ending = new AbortController();
          createHighlightPainter(document, ending.signal).show(marks);
          return frames(5);
        },
        run: change,
        after: () => {
          near = CSS.highlights.get('gloss')?.size ?? Number.NaN;
          ending.abort();
        },
      },
      one: registered(marks.slice(0, 1)),
      all: registered(marks),
    },
    rounds,
  );
  return { samples, registered: near };
}
