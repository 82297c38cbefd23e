import { liveRange, type Mark } from '../reading/mark.ts';

/**
 * Keeps of new marks so many that no piece of the page as high as the window holds too many.
 *
 * Asks for layout, which only readers who want this pay for.
 *
 * @param marks those that should be kept rather first.
 * @param shown marks that are there already.
 * @param most so many marks may stand in one piece.
 */
export function withinDensity(
  marks: readonly Mark[],
  shown: readonly Mark[],
  most: number,
): readonly Mark[] {
  const counts = new Map<number, number>();
  const count = (screen: number) => counts.get(screen) ?? 0;
  const take = (mark: Mark) => {
    const screen = screenOf(mark);
    if (count(screen) >= most) return false;
    counts.set(screen, count(screen) + 1);
    return true;
  };
  shown.forEach(take);
  return marks.filter(take);
}

function screenOf(mark: Mark): number {
  return Math.floor((liveRange(mark).getBoundingClientRect().top + scrollY) / innerHeight);
}
