import type { Mark } from '../../../entrypoints/content/reading/mark.ts';
import css from '../../../entrypoints/marking/painting/highlight.css?inline';
import { frames } from './frame.ts';
import { lexiconNamed } from './lexicons.ts';
import { everything, scan } from './scan.ts';

/** The number of marks in painting benchmarks. */
export const manyMarks = 10_000;

let content: string | undefined;

/** Replaces the page's content with a fresh copy and waits until it is painted. */
export async function renewContent(): Promise<void> {
  const main = document.querySelector('main') as HTMLElement;
  content ??= main.innerHTML;
  main.innerHTML = content;
  scrollTo(0, 0);
  await frames();
}

/** Adds the styles of Gloss's marks. */
export function addStyles(more = ''): void {
  const style = document.createElement('style');
  style.textContent = css + more;
  document.head.append(style);
}

/** @throws Error if the page has fewer than {@link manyMarks} marks. */
export function findManyMarks(lexicon: string): Mark[] {
  const marks = scan(lexiconNamed(lexicon), everything);
  if (marks.length < manyMarks) throw new Error(`There are only ${marks.length} marks.`);
  return marks.slice(0, manyMarks);
}
