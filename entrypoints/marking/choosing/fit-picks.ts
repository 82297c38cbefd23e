import type { DensityLimits } from '../../../engine/salience/density.ts';
import type { Mark } from '../../content/reading/mark.ts';
import { inPage, type PlacedMark } from './placed-mark.ts';
import type { SalientPick } from './salient-picker.ts';
import type { Spacing } from './spacing.ts';

/**
 * Adds marks to those shown as far as there is room, the most salient first.
 *
 * @param shown receives them; those that they replace are taken out.
 * @param windowHeight in CSS pixels.
 */
export function fitPicks(
  picks: readonly SalientPick[],
  shown: Spacing,
  limits: DensityLimits,
  windowHeight: number,
): { readonly show: Mark[]; readonly replaced: Mark[] } {
  const show: Mark[] = [];
  const replaced: Mark[] = [];
  // What readers have added themselves may stand close to each other: they would miss it.
  const ownLimits = { ...limits, apart: 0 };
  for (const { options, replaces, isOwn } of picks.toSorted(bySalience)) {
    for (const { mark } of replaces) shown.delete(mark);
    const option = options.find((each) =>
      shown.hasRoomFor(each, isOwn ? ownLimits : limits, windowHeight),
    );
    if (option) {
      shown.add(option);
      show.push(option.mark);
      replaced.push(...replaces.map(({ mark }) => mark));
    } else {
      for (const placed of replaces) shown.add(placed);
    }
  }
  return { show, replaced };
}

/** Sorts picks: the most salient first, then in the order of the page. */
function bySalience(a: SalientPick, b: SalientPick): number {
  return b.salience - a.salience || inPage(a.options[0] as PlacedMark, b.options[0] as PlacedMark);
}
