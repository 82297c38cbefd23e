/**
 * How an element's text stands to the text around it, told by its name alone: asking for computed
 * styles would force the page's layout.
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
    gloss-card iframe img input kbd keygen link map math meta meter mjx-container nav noembed
    noframes noscript object optgroup option output param picture pre progress samp script select
    source style svg template textarea title track video`,
};

const kinds = new Map<string, ElementKind>(
  Object.entries(names).flatMap(([kind, list]) =>
    list.split(/\s+/).map((name) => [name, kind as ElementKind] as const),
  ),
);

/** A document that is one text, such as a `.txt` file, is shown by browsers in a `pre`. */
const plainTextKinds = new Map(kinds).set('pre', 'block');

/** @returns the kinds of elements by local name; names that are not in it are blocks. */
export function elementKinds(page: Document): ReadonlyMap<string, ElementKind> {
  return page.contentType === 'text/plain' ? plainTextKinds : kinds;
}

/** @returns whether an element's text belongs to the text around it. */
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
 * @param known answers of a moment ago, while nothing can have changed; new ones are put in.
 * @returns whether it, or an element around it, is of those whose text is never read.
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
  // Each part of the selector asks for an attribute, and most elements have none.
  return element.hasAttributes() && element.matches(avoidedSelector);
}

/** `Node.ELEMENT_NODE`, for documents outside of browsers too. */
const elementNode = 1;

function parentAcrossShadow(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** Elements whose text is not read for what their attributes say, whatever their name. */
export const avoidedSelector = [
  // What people type into.
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox"]',
  '[role="searchbox"]',
  '[role="combobox"]',
  // What the page says is not English.
  '[lang]:not([lang|="en" i], [lang=""], [lang|="und" i])',
  '[translate="no"]',
  // Math, which its renderers put on the page more than once.
  '.katex',
  '.MathJax',
  '.MathJax_Display',
].join(', ');
