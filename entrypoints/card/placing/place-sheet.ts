import { gap } from './choose-side.ts';
import { type Area, seenArea } from './seen-area.ts';

/** A sheet's maximum height as a share of the viewport's. */
const share = 0.65;
/** What a sheet needs at least, in px: its close button. */
const leastHeight = 28;

/** Where a sheet is, in CSS pixels of the viewport. */
export type SheetPlace = {
  readonly side: 'top' | 'bottom';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly maxHeight: number;
};

/**
 * Places a sheet at the bottom of the visible area, or at the top if there is more room above the
 * term, so that it never covers the term's line.
 *
 * @param height the sheet's height, in px.
 */
export function placeSheet(lines: readonly Area[], height: number): SheetPlace {
  const { left, top, right, bottom } = seenArea();
  const below = bottom - Math.max(top, ...lines.map((line) => line.bottom)) - gap;
  const above = Math.min(bottom, ...lines.map((line) => line.top)) - top - gap;
  const wanted = Math.min((bottom - top) * share, Math.max(below, above));
  const maxHeight = Math.floor(Math.max(wanted, leastHeight));
  const side = below >= Math.min(above, maxHeight) ? 'bottom' : 'top';
  const y = side === 'bottom' ? bottom - Math.min(height, maxHeight) : top;
  return { side, x: left, y: Math.floor(y), width: right - left, maxHeight };
}
