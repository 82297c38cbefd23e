import type { PlaceOf } from '../place.ts';

/** A picture of the field, or of an entry's neighbourhood. */
export function MapView(_: { readonly place: PlaceOf<'map'> }) {
  return null;
}
