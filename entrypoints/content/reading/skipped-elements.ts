import type { Container } from './container.ts';
import { avoidedSelector } from './element-kind.ts';

/** What a walk must know of its roots before it sets out. */
export type SkippedElements = {
  /** Elements whose text is not read for what their attributes say. */
  readonly unread: ReadonlySet<Node>;
  /**
   * Elements of which Chromium lays the whole page out as soon as one property is read from script:
   * they must be stepped over unseen.
   */
  readonly layoutTriggering: ReadonlySet<Node>;
};

const untouchableSelector = 'object, embed';

/** All that must be avoided and more, in terms that browsers find fast. */
const skipCandidates = `${untouchableSelector}, [contenteditable], [role], [lang], [translate], .katex,
  .MathJax, .MathJax_Display`;

/** So many elements are asked for at once: finding them in a large page takes longer than a slice may. */
const mostAtOnce = 4_096;

/** Finds in one go what the walk of some roots must avoid. */
export function findAvoided(roots: Iterable<Container>): SkippedElements {
  const search = searchAvoided(roots);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

/** Finds what the walk of some roots must avoid, and lets others take their turn between parts of it. */
export function* searchAvoided(roots: Iterable<Container>): Generator<undefined, SkippedElements> {
  const unread = new Set<Node>();
  const layoutTriggering = new Set<Node>();
  for (const root of roots) {
    // Taken from another element: an untouchable one must not be asked for it.
    const { matches } = root.ownerDocument.documentElement;
    const collect = (elements: Iterable<Element>) => {
      for (const element of elements) {
        if (matches.call(element, untouchableSelector)) layoutTriggering.add(element);
        else if (element.matches(avoidedSelector)) unread.add(element);
      }
    };
    const modules: Container[] = [root];
    for (let part = modules.pop(); part; part = modules.pop()) {
      if (part !== root) collect([part as Element]);
      if (!layoutTriggering.has(part) && part.firstElementChild) {
        if (sizeOf(part) > mostAtOnce) modules.push(...part.children);
        else collect(part.querySelectorAll(skipCandidates));
      }
      yield;
    }
  }
  return { unread, layoutTriggering };
}

/** How many elements a part holds, about. */
function sizeOf(part: Container): number {
  return 'getElementsByTagName' in part ? part.getElementsByTagName('*').length : 0;
}
