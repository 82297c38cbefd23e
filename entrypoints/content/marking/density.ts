import { type Lexicon, levelOf } from '../../../engine/lexicon/lexicon.ts';
import { levels } from '../../../glossary/categories.ts';
import { liveRange, type Mark } from '../reading/mark.ts';

/**
 * Limits how many marks there are in each window-high section of the page.
 *
 * Forces layout, which only readers who set a limit pay for. Harder terms take precedence over easier ones.
 *
 * @param marks new marks.
 * @param shown marks that are already shown.
 * @param most the limit per section.
 */
export function withinDensity(
  marks: readonly Mark[],
  shown: readonly Mark[],
  most: number,
  lexicon: Lexicon,
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
  const ease = ({ entry }: Mark) => -levels.indexOf(levelOf(entry, lexicon));
  return marks.toSorted((a, b) => ease(a) - ease(b)).filter(take);
}

function screenOf(mark: Mark): number {
  return Math.floor((liveRange(mark).getBoundingClientRect().top + scrollY) / innerHeight);
}
