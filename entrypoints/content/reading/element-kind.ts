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
    noframes noscript object optgroup option output param picture progress samp script select
    source style svg template textarea title track video`,
};

const kinds = new Map<string, ElementKind>(
  Object.entries(names).flatMap(([kind, list]) =>
    list.split(/\s+/).map((name) => [name, kind as ElementKind] as const),
  ),
);

/** The kinds of elements by local name; all other names are blocks. */
export const elementKinds: ReadonlyMap<string, ElementKind> = kinds;

/** Elements that are blocks by their names, but are drawn within the text around them. */
const joined = new WeakSet<Node>();

/** Has an element's text read as part of the text around it, whatever its name. */
export function joinToText(element: Element): void {
  joined.add(element);
}

/** @returns whether an element has been joined to the text around it in spite of its name. */
export function isJoinedBlock(element: Node): boolean {
  return joined.has(element);
}

/** @returns whether an element's text continues the text around it. */
export function isJoined(element: Element): boolean {
  const found = kinds.get(element.localName);
  return found === 'inline' || found === 'raised' || joined.has(element);
}

/** @returns whether a container is a heading. */
export function isHeading(container: Element | ShadowRoot): boolean {
  return kinds.get((container as Partial<Element>).localName ?? '') === 'heading';
}
