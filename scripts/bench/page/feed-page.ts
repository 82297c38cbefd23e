import css from '../../../entrypoints/content/painting/highlight.css?inline';
import type { Mark } from '../../../entrypoints/content/reading/mark.ts';
import { frames } from './frame.ts';
import { lexiconNamed } from './lexicons.ts';
import { everything, scan } from './scan.ts';

/** How many marks the figures of painting are about. */
export const manyMarks = 10_000;

let content: string | undefined;

/** Puts the page's content in place anew and waits until it has been painted. */
export async function renewContent(): Promise<void> {
  const main = document.querySelector('main') as HTMLElement;
  content ??= main.innerHTML;
  main.innerHTML = content;
  scrollTo(0, 0);
  await frames();
}

/** Has marks look as they do under Gloss. */
export function addStyles(more = ''): void {
  const style = document.createElement('style');
  style.textContent = css + more;
  document.head.append(style);
}

/** @throws Error if the page holds fewer than so many marks. */
export function findManyMarks(lexicon: string): Mark[] {
  const marks = scan(lexiconNamed(lexicon), everything);
  if (marks.length < manyMarks) throw new Error(`There are only ${marks.length} marks.`);
  return marks.slice(0, manyMarks);
}
