import { now } from './clock.ts';
import { addStyles, manyMarks, renewContent } from './feed-page.ts';
import { frames } from './frame.ts';
import { lexiconNamed } from './lexicons.ts';
import { interleave, type Samples, type Variant } from './rounds.ts';
import { everything } from './scan.ts';
import { type Visit, visit } from './visit.ts';

/** How the page changes itself. */
export type Change = 'removals' | 'edits';

/** Makes the page change itself five thousand times, with and without Gloss, in turns. */
export async function changeInTurns(
  lexicon: string,
  change: Change,
  rounds: number,
): Promise<Samples<'with' | 'without'>> {
  addStyles();
  return interleave({ with: changing(change, lexicon), without: changing(change) }, rounds, 1);
}

function changing(change: Change, lexicon?: string): Variant {
  let here: Visit | undefined;
  let targets: readonly ChildNode[] = [];
  return {
    prepare: async () => {
      await renewContent();
      if (lexicon) here = visit(lexiconNamed(lexicon), { settings: everything, paints: true });
      await here?.whole;
      if (here && here.marks.size < manyMarks) throw new Error('There are too few marks.');
      await frames();
      targets = change === 'removals' ? posts() : posts().map(firstText);
    },
    run: () => {
      const begun = now();
      if (change === 'removals') for (const target of targets) target.remove();
      else for (const target of targets) target.nodeValue = 'An edited sentence, short and plain.';
      return now() - begun;
    },
    after: () => {
      here?.end();
      here = undefined;
    },
  };
}

function posts(): Element[] {
  return [...document.querySelectorAll('.post')];
}

function firstText(post: Element): ChildNode {
  return post.querySelector('p')?.firstChild as ChildNode;
}
