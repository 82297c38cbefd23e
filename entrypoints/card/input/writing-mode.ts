/** Where the next line of a text is: below the last one, or beside it in vertical writing. */
export type Flow = 'down' | 'left' | 'right';

/** @returns where the lines of an element's text go. */
export function flowOf(element: Element): Flow {
  switch (getComputedStyle(element).writingMode) {
    case 'vertical-rl':
    case 'sideways-rl':
      return 'left';
    case 'vertical-lr':
    case 'sideways-lr':
      return 'right';
    default:
      return 'down';
  }
}
