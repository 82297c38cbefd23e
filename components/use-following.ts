import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keeps the rows that are in view on the page (`data-in-view`) in sight in their list, unless the reader
 * is in the list with the pointer or the focus.
 *
 * @param list the list, in an element that scrolls.
 * @param inView changes whenever other rows are.
 */
export function useFollowing(list: RefObject<HTMLElement | null>, inView: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows show what is in view.
  useEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-in-view]') ?? [])];
    const first = rows[0];
    const frame = list.current?.closest<HTMLElement>('.found');
    if (!first || !frame || list.current?.matches(':hover, :focus-within')) return;
    const { top, bottom } = frame.getBoundingClientRect();
    const isSeen = (row: HTMLElement) => {
      const box = row.getBoundingClientRect();
      return box.top >= top && box.bottom <= bottom;
    };
    if (rows.every(isSeen)) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const above = first.previousElementSibling?.clientHeight ?? 0;
    const start = first.getBoundingClientRect().top - top + frame.scrollTop;
    frame.scrollTo({ top: start - above / 2, behavior: still ? 'instant' : 'smooth' });
  }, [inView]);
}
