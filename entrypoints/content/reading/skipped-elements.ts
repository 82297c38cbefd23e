import { type Container, isRoot } from './container.ts';
import { joinToText } from './element-kind.ts';
import { languageNamed, languageOfPart } from './language.ts';
import { isUnread, type ReadsLanguage, unreadCandidates } from './unread.ts';

/** Elements that a walk must know about before it begins. */
export type SkippedElements = {
  /** Elements whose text is not read because of their attributes. */
  readonly unread: ReadonlySet<Node>;
  /**
   * Elements for which reading a property from script makes Chromium lay out the whole page. They
   * must be stepped over without being touched.
   */
  readonly layoutTriggering: ReadonlySet<Node>;
  /** Elements with which a new line of text begins, although they do not end its block. */
  readonly lineStarts: ReadonlySet<Node>;
  /** HTML within drawings, which are skipped otherwise. */
  readonly embedded: readonly Element[];
  /** Whether any part says what language it is in. */
  readonly hasLanguages: boolean;
};

const untouchableSelector = 'object, embed';

const embeddedName = 'foreignObject';

/** The text that readers of PDF files and of scanned books lay over the picture of a page. */
const textLayers = '.textLayer, .textLayer .markedContent, .text_layer, .BRtextLayer';

/** Matches all elements that a walk must know about, and others. */
const candidates = `${untouchableSelector}, ${embeddedName}, ${textLayers}, ${unreadCandidates}`;

/**
 * How many elements are queried at once: querying a whole large page takes longer than a slice may.
 */
const mostAtOnce = 4_096;

/** Finds the elements that the walk of some roots must skip, in a single run. */
export function findSkipped(roots: Iterable<Container>, reads: ReadsLanguage): SkippedElements {
  const search = searchSkipped(roots, reads);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

/** Finds the elements that the walk of some roots must skip, and yields after each part. */
export function* searchSkipped(
  roots: Iterable<Container>,
  reads: ReadsLanguage,
): Generator<undefined, SkippedElements> {
  const unread = new Set<Node>();
  const layoutTriggering = new Set<Node>();
  const lineStarts = new Set<Node>();
  const embedded: Element[] = [];
  let hasLanguages = false;
  for (const root of roots) {
    hasLanguages ||= languageOfPart(root) !== undefined;
    // Taken from another element, because reading it from such an element would force layout.
    const { matches } = root.ownerDocument.documentElement;
    const collect = (elements: Iterable<Element>) => {
      for (const element of elements) {
        if (matches.call(element, untouchableSelector)) layoutTriggering.add(element);
        else if (isUnread(element, reads)) unread.add(element);
        else {
          hasLanguages ||=
            !isRoot(element) && languageNamed(element.getAttribute('lang')) !== undefined;
          if (element.localName === embeddedName) embedded.push(element);
          else addLines(element, lineStarts);
        }
      }
    };
    const parts: Container[] = [root];
    for (let part = parts.pop(); part; part = parts.pop()) {
      if (part !== root) collect([part as Element]);
      else if ('matches' in part) addLines(part, lineStarts);
      if (!layoutTriggering.has(part) && part.firstElementChild) {
        if (sizeOf(part) > mostAtOnce) parts.push(...part.children);
        else collect(part.querySelectorAll(candidates));
      }
      yield;
    }
  }
  return { unread, layoutTriggering, lineStarts, embedded, hasLanguages };
}

/** @returns the roots of a walk, followed by the HTML in their drawings. */
export function* withEmbedded(
  roots: Iterable<Container>,
  { embedded }: SkippedElements,
  passesOver: (element: Element, isNew: boolean) => boolean,
): Generator<Container, void> {
  yield* roots;
  for (const element of embedded) if (!passesOver(element, false)) yield element;
}

/** Adds the lines of a text layer: they stand next to each other without white space. */
function addLines(layer: Element, lineStarts: Set<Node>): void {
  if (!layer.matches(textLayers)) return;
  for (const line of layer.children) {
    joinToText(line);
    lineStarts.add(line);
  }
}

/** Roughly how many elements a part contains. */
function sizeOf(part: Container): number {
  return 'getElementsByTagName' in part ? part.getElementsByTagName('*').length : 0;
}
