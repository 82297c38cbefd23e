import {
  type Hover,
  type Hovering,
  type HoverOptions,
  isHeld,
  type OpenCard,
} from './hover-state.ts';

/** How long the pointer may be away from an open card before it closes, in ms. */
const closeDelay = 300;
/** After a fast move the pointer counts as slow when it has not moved for so long, in ms. */
const settleDelay = 50;

/** @returns when the state changes by itself, on the clock of the events; nothing if it does not. */
export function nextTimeout<Term>(
  { aim, card }: Hover<Term>,
  options: HoverOptions,
): number | undefined {
  const opens = aim.kind === 'hovering' ? openingTime(aim, options) : Infinity;
  const time =
    card.kind === 'closed' ? opens : Math.min(closingTime(card), replacingTime(card, opens));
  return time === Infinity ? undefined : time;
}

/** When a term that the pointer rests on opens, if nothing hinders it. */
export function openingTime<Term>(
  { since, fast }: Hovering<Term>,
  { openOn, rest }: HoverOptions,
): number {
  if (openOn !== 'hover') return Infinity;
  return since + (fast ? Math.max(rest, settleDelay) : rest);
}

/** When an open card closes, if the pointer stays where it is. */
export function closingTime<Term>(card: OpenCard<Term>): number {
  const { pointer } = card;
  return pointer.kind === 'on' || isHeld(card) ? Infinity : pointer.since + closeDelay;
}

/** When another term may open in the place of an open card: never on the way to it. */
function replacingTime<Term>(card: OpenCard<Term>, opens: number): number {
  const { pointer } = card;
  return pointer.kind === 'on' || pointer.onTheWay || isHeld(card) ? Infinity : opens;
}
