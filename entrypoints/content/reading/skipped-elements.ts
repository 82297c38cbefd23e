import type { Container } from './container.ts';
import { skippedSelector } from './element-kind.ts';

/** Elements that a walk must know about before it begins. */
export type SkippedElements = {
  /** Elements whose text is not read because of their attributes. */
  readonly unread: ReadonlySet<Node>;
  /**
   * Elements for which reading a property from script makes Chromium lay out the whole page. They
   * must be stepped over without being touched.
   */
  readonly layoutTriggering: ReadonlySet<Node>;
};

const untouchableSelector = 'object, embed';

/**
 * Matches all elements that must be skipped and others, with simple selectors that browsers find
 * fast.
 */
const skipCandidates = `${untouchableSelector}, [contenteditable], [role], [lang], [translate], .katex,
  .MathJax, .MathJax_Display`;

/**
 * How many elements are queried at once: querying a whole large page takes longer than a slice may.
 */
const mostAtOnce = 4_096;

/** Finds the elements that the walk of some roots must skip, in a single run. */
export function findSkipped(roots: Iterable<Container>): SkippedElements {
  const search = searchSkipped(roots);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

/** Finds the elements that the walk of some roots must skip, and yields after each part. */
export function* searchSkipped(roots: Iterable<Container>): Generator<undefined, SkippedElements> {
  const unread = new Set<Node>();
  const layoutTriggering = new Set<Node>();
  for (const root of roots) {
    // Taken from another element, because reading it from such an element would force layout.
    const { matches } = root.ownerDocument.documentElement;
    const collect = (elements: Iterable<Element>) => {
      for (const element of elements) {
        if (matches.call(element, untouchableSelector)) layoutTriggering.add(element);
        else if (element.matches(skippedSelector)) unread.add(element);
      }
    };
    const parts: Container[] = [root];
    for (let part = parts.pop(); part; part = parts.pop()) {
      if (part !== root) collect([part as Element]);
      if (!layoutTriggering.has(part) && part.firstElementChild) {
        if (sizeOf(part) > mostAtOnce) parts.push(...part.children);
        else collect(part.querySelectorAll(skipCandidates));
      }
      yield;
    }
  }
  return { unread, layoutTriggering };
}

/** Roughly how many elements a part contains. */
function sizeOf(part: Container): number {
  return 'getElementsByTagName' in part ? part.getElementsByTagName('*').length : 0;
}
