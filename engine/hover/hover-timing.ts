import {
  type Hover,
  type HoverOptions,
  isHeld,
  type OpenCard,
  type Resting,
} from './hover-state.ts';

/** How long the pointer may be away from an open card before it closes, in ms. */
const grace = 300;
/** After a fast move the pointer counts as slow when it has not moved for so long, in ms. */
const settling = 50;

/** @returns when the state changes by itself, on the clock of the events; nothing if it does not. */
export function wakeTime<Term>(
  { aim, card }: Hover<Term>,
  options: HoverOptions,
): number | undefined {
  const opens = aim.kind === 'resting' ? openingTime(aim, options) : Infinity;
  const time =
    card.kind === 'closed' ? opens : Math.min(closingTime(card), replacingTime(card, opens));
  return time === Infinity ? undefined : time;
}

/** When a term that the pointer rests on opens, if nothing hinders it. */
export function openingTime<Term>(
  { since, fast }: Resting<Term>,
  { openOn, rest }: HoverOptions,
): number {
  if (openOn !== 'hover') return Infinity;
  return since + (fast ? Math.max(rest, settling) : rest);
}

/** When an open card closes, if the pointer stays where it is. */
export function closingTime<Term>(card: OpenCard<Term>): number {
  const { pointer } = card;
  return pointer.kind === 'on' || isHeld(card) ? Infinity : pointer.since + grace;
}

/** When another term may open in the place of an open card: never on the way to it. */
function replacingTime<Term>(card: OpenCard<Term>, opens: number): number {
  const { pointer } = card;
  return pointer.kind === 'on' || pointer.onTheWay || isHeld(card) ? Infinity : opens;
}
