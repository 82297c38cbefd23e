import {
  type Hover,
  type Hovering,
  type HoverOptions,
  isHeld,
  type OpenCard,
} from './hover-state.ts';

/** How long the pointer may be outside an open card before the card closes, in ms. */
const closeDelay = 300;
/** How long the pointer must be still after a fast move to count as slow, in ms. */
const settleDelay = 50;

/** @returns when the state changes without input, on the events' clock; nothing if it does not. */
export function nextTimeout<Term>(
  { aim, card }: Hover<Term>,
  options: HoverOptions,
): number | undefined {
  const opens = aim.kind === 'hovering' ? openingTime(aim, options) : Infinity;
  const time =
    card.kind === 'closed' ? opens : Math.min(closingTime(card), replacingTime(card, opens));
  return time === Infinity ? undefined : time;
}

/** When the card of the hovered term opens, if nothing prevents it. */
export function openingTime<Term>(
  { since, fast, leastRest }: Hovering<Term>,
  { openOn, rest }: HoverOptions,
): number {
  if (openOn !== 'hover') return Infinity;
  return since + Math.max(rest, leastRest, fast ? settleDelay : 0);
}

/** When an open card closes if the pointer does not move. */
export function closingTime<Term>(card: OpenCard<Term>): number {
  const { pointer } = card;
  return pointer.kind === 'on' || isHeld(card) ? Infinity : pointer.since + closeDelay;
}

/** When another term's card may replace the open one: never while the pointer heads for that. */
function replacingTime<Term>(card: OpenCard<Term>, opens: number): number {
  const { pointer } = card;
  return pointer.kind === 'on' || pointer.onTheWay || isHeld(card) ? Infinity : opens;
}
