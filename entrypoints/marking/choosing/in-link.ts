import type { Mark } from '../../content/reading/mark.ts';
import type { PageStructure } from './page-structure.ts';

/** @returns the link that a mark begins or ends in. */
export function linkOf(mark: Mark, structure: PageStructure): Element | undefined {
  const { firstNode, lastNode, block } = mark;
  const linkAround = (node: Text) => structure.around(node.parentElement ?? block.box).link;
  return linkAround(firstNode) ?? (lastNode === firstNode ? undefined : linkAround(lastNode));
}

/** Signs of a link that shows a card or a tip of its own when the pointer rests on it. */
const previewSigns = [
  '[title]',
  '[aria-haspopup]:not([aria-haspopup="false"])',
  '[aria-describedby]',
  '[data-tooltip], [data-tippy], [data-tippy-content], [data-popover], [data-hovercard-type]',
  '[data-hovercard-url], [data-preview], [data-href-preview], [data-title]',
  '.mw-redirect, .extiw, .link-annotated, .link-annotated-partial, .has-annotation',
  '[class*="preview" i], [class*="hovercard" i], [class*="popup" i], [class*="tooltip" i]',
].join(', ');

/** Sites whose links into themselves open previews, all of them; a host includes its subdomains. */
const previewingHosts = [
  'wikipedia.org',
  'lesswrong.com',
  'alignmentforum.org',
  'effectivealtruism.org',
  'greaterwrong.com',
  'gwern.net',
];

/**
 * @returns whether a link seems to have a preview. Its listeners cannot be seen, so this goes by what
 *   such links carry, and by sites that are known for it.
 */
export function hasPreview(link: Element): boolean {
  if (link.matches(previewSigns)) return true;
  const { hostname } = link.ownerDocument.location ?? { hostname: '' };
  return previewingHosts.some((host) => `.${hostname}`.endsWith(`.${host}`));
}
