import { elementAround } from '../../content/reading/container.ts';
import { isTransparent } from '../painting/transparent.ts';

/** Declarations with which pages hide text from eyes while it keeps a box. */
const hiding: readonly ((style: CSSStyleDeclaration) => boolean)[] = [
  ({ clipPath }) => /^(inset\((50|100)%|circle\(0)/.test(clipPath),
  ({ clip, position }) => position === 'absolute' && /^rect\((0|1)px,? (0|1)px/.test(clip),
  ({ maxHeight, overflowY }) => maxHeight === '0px' && overflowY !== 'visible',
  ({ textIndent }) => Number.parseFloat(textIndent) < -offPage,
  ({ fontSize }) => fontSize === '0px',
  ({ scale, transform }) => /^0( 0)?( |$)/.test(scale) || /^matrix\(0, 0, 0, 0,/.test(transform),
];

/** Text so far to the left of its box, in CSS pixels, is off the page. */
const offPage = 500;

/** Text is hidden by the element that it stands in or by one a few steps around it. */
const reach = 6;

/** A box may be one pixel wide and high, in which text is kept for screen readers. */
const tiny = 1;

/**
 * @param rect the box's, of the same moment.
 * @returns whether text that has a box cannot be seen all the same. Reads styles, never layout.
 */
export function isFaded(box: Element, rect: DOMRectReadOnly): boolean {
  if (rect.width <= tiny || rect.height <= tiny) return true;
  if (!box.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  let element: Element | null = box;
  for (let steps = 0; element && steps < reach; steps++) {
    const style = getComputedStyle(element);
    if (hiding.some((hides) => hides(style))) return true;
    if (steps === 0 && isTransparent(style.color)) return true;
    element = elementAround(element);
  }
  return false;
}
