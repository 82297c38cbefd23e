import type { PlaceOf } from '../place.ts';

/** What the reader knows and is learning, and a quiz. */
export function LearnView(_: { readonly place: PlaceOf<'learn'> }) {
  return null;
}
