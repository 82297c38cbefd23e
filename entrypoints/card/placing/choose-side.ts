import type { Area } from './seen-area.ts';

/** Where a card is as seen from its term. */
export type Side = 'bottom' | 'top' | 'left' | 'right';

/** Distance between the term's line and the card, in px: the card's pointer is in it. */
export const gap = 8;
/** Distance between the card and the viewport's edge, in px. */
export const margin = 8;
/** With less room than this, in px, the full article would have to scroll a lot. */
const comfortable = 320;
/** With less room than this, in px, a card moves to the other side. */
const least = 160;

/**
 * Chooses whether a card is below its term or above it.
 *
 * @param lines where the term's lines are.
 * @param height the card's height, in px.
 * @param before the side that the card is at. It stays there while it has room: a card that grows or
 *   scrolls must not jump.
 */
export function chooseVertically(
  lines: readonly Area[],
  area: Area,
  height: number,
  before: Side | undefined,
): 'bottom' | 'top' {
  const below = roomAt('bottom', lines, area);
  const above = roomAt('top', lines, area);
  if (before === 'bottom') return below >= Math.min(height, least, above) ? 'bottom' : 'top';
  if (before === 'top') return above >= Math.min(height, least, below) ? 'top' : 'bottom';
  return below >= Math.min(Math.max(height, comfortable), above) ? 'bottom' : 'top';
}

/** @returns the room for a card beside a term's lines, in px. */
export function roomAt(side: Side, lines: readonly Area[], area: Area): number {
  switch (side) {
    case 'bottom':
      return area.bottom - Math.max(...lines.map(({ bottom }) => bottom)) - gap - margin;
    case 'top':
      return Math.min(...lines.map(({ top }) => top)) - area.top - gap - margin;
    case 'right':
      return area.right - Math.max(...lines.map(({ right }) => right)) - gap - margin;
    case 'left':
      return Math.min(...lines.map(({ left }) => left)) - area.left - gap - margin;
  }
}
