/**
 * How an element's text relates to the text around it. Decided by its name alone, because reading
 * computed styles would force layout.
 */
export type ElementKind =
  | 'inline'
  | 'raised'
  | 'block'
  | 'heading'
  | 'break'
  | 'silent'
  | 'skipped';

const names: Readonly<Record<Exclude<ElementKind, 'block'>, string>> = {
  inline: `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby
    rb s slot small span strike strong sub time tt u var wbr gloss-mark`,
  raised: 'sup',
  heading: 'h1 h2 h3 h4 h5 h6 hgroup',
  break: 'br',
  silent: 'rt rp rtc',
  skipped: `applet area audio button canvas code datalist embed frame frameset
    iframe img input kbd keygen link map math meta meter mjx-container nav noembed
    noframes noscript object optgroup option output param picture pre progress samp script select
    source style svg template textarea title track video`,
};

const kinds = new Map<string, ElementKind>(
  Object.entries(names).flatMap(([kind, list]) =>
    list.split(/\s+/).map((name) => [name, kind as ElementKind] as const),
  ),
);

/** Browsers show a plain-text document, such as a `.txt` file, in a `pre` element. */
const plainTextKinds = new Map(kinds).set('pre', 'block');

/** @returns the kinds of elements by local name; all other names are blocks. */
export function elementKinds(page: Document): ReadonlyMap<string, ElementKind> {
  return page.contentType === 'text/plain' ? plainTextKinds : kinds;
}

/** @returns whether an element's text continues the text around it. */
export function isJoined(element: Element): boolean {
  const found = kinds.get(element.localName);
  return found === 'inline' || found === 'raised';
}

/** @returns whether a container is a heading. */
export function isHeading(container: Element | ShadowRoot): boolean {
  return kinds.get((container as Partial<Element>).localName ?? '') === 'heading';
}

/**
 * @param container an element or a shadow root.
 * @param known a cache, valid only while nothing can change; new results are added.
 * @returns whether it, or an element around it, is one whose text is never read.
 */
export function isNeverRead(container: Node, known = new Map<Node, boolean>()): boolean {
  const page = container.ownerDocument as Document;
  if (page.designMode === 'on') return true;
  const kindsHere = elementKinds(page);
  const passed: Node[] = [];
  let neverRead = false;
  for (let at: Node | null = container; at; at = parentAcrossShadow(at)) {
    const before = known.get(at);
    if (before === undefined) passed.push(at);
    neverRead = before ?? (at.nodeType === elementNode && isUnread(at as Element, kindsHere));
    if (neverRead || before === false) break;
  }
  for (const node of passed) known.set(node, neverRead);
  return neverRead;
}

function isUnread(element: Element, kindsHere: ReadonlyMap<string, ElementKind>): boolean {
  if (kindsHere.get(element.localName) === 'skipped') return true;
  // Each part of the selector requires an attribute, and most elements have none.
  return element.hasAttributes() && element.matches(skippedSelector);
}

/** `Node.ELEMENT_NODE`, which does not exist outside browsers. */
const elementNode = 1;

function parentAcrossShadow(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** Elements whose text is not read because of their attributes, whatever their name. */
export const skippedSelector = [
  // The card.
  '[data-gloss]',
  // Text that people type.
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox"]',
  '[role="searchbox"]',
  '[role="combobox"]',
  // Text that the page declares not to be English, or not to be translated.
  '[lang]:not([lang|="en" i], [lang=""], [lang|="und" i])',
  '[translate="no"]',
  // Formulas, which their renderers put on the page more than once.
  '.katex',
  '.MathJax',
  '.MathJax_Display',
].join(', ');
