import {
  changeCard,
  type HitTarget,
  type Hover,
  type HoverEvent,
  type HoverOptions,
  isHeld,
} from './hover-state.ts';
import { move, rest } from './hover-transitions.ts';

const none = { kind: 'none' } as const;
const closed = { kind: 'closed' } as const;

/** The card's state machine, as a pure function; timers and listeners live elsewhere. */
export function hoverReducer<Term>(
  hover: Hover<Term>,
  event: HoverEvent<Term>,
  options: HoverOptions,
): Hover<Term> {
  switch (event.type) {
    case 'move':
      return move(hover, event, options);
    case 'timer':
      return rest(hover, event, event.at, options);
    case 'click':
      return press(hover, event.under, options);
    case 'pointerdown':
      return { ...hover, aim: none };
    case 'scroll':
      return hover.aim.kind !== 'none' && event.moves(hover.aim.term)
        ? { ...hover, aim: none }
        : hover;
    case 'pointerleave':
      return leave(hover, event.at);
    case 'open':
      return openPinned(hover, event.term);
    case 'pin':
      return restartCloseDelay(changeCard(hover, { pinned: event.pinned }), event.at);
    case 'focus':
      return restartCloseDelay(changeCard(hover, { focused: event.within }), event.at);
    case 'anchorHidden':
      return isHeld(hover.card) ? hover : { ...hover, card: closed };
    case 'close':
      return dismiss(hover);
  }
}

/** @returns the term whose card is open. */
export function openTerm<Term>({ card }: Hover<Term>): Term | undefined {
  return card.kind === 'open' ? card.term : undefined;
}

/** @returns whether the reader has pinned the open card. */
export function isPinned<Term>({ card }: Hover<Term>): boolean {
  return card.kind === 'open' && card.pinned;
}

function press<Term>(
  hover: Hover<Term>,
  under: HitTarget<Term>,
  { openOn }: HoverOptions,
): Hover<Term> {
  if (under.kind === 'card') return hover;
  if (under.kind === 'term' && openOn !== 'key') return openPinned(hover, under.term);
  return { ...hover, aim: none, card: closed };
}

function openPinned<Term>(hover: Hover<Term>, term: Term): Hover<Term> {
  const { card } = hover;
  if (card.kind === 'open' && card.term === term) return changeCard(hover, { pinned: true });
  const pointer = { kind: 'on' } as const;
  return {
    ...hover,
    aim: none,
    card: { kind: 'open', term, pinned: true, focused: false, pointer },
  };
}

function leave<Term>(hover: Hover<Term>, at: number): Hover<Term> {
  const gone = { ...hover, aim: none, trace: { ...hover.trace, point: undefined } };
  const { card } = hover;
  if (card.kind === 'closed' || card.pointer.kind === 'off') return gone;
  const pointer = { kind: 'off', since: at, from: undefined, onTheWay: false } as const;
  return changeCard(gone, { pointer });
}

/** A card that is no longer held closes after the full delay, counted from now. */
function restartCloseDelay<Term>(hover: Hover<Term>, at: number): Hover<Term> {
  const { card } = hover;
  if (card.kind === 'closed' || card.pointer.kind === 'on') return hover;
  return changeCard(hover, { pointer: { ...card.pointer, since: at } });
}

/** Closes the card. If the pointer is still on the term, it must leave before the card reopens. */
function dismiss<Term>(hover: Hover<Term>): Hover<Term> {
  const { card } = hover;
  if (card.kind === 'closed') return { ...hover, aim: none };
  return { ...hover, aim: { kind: 'dismissed', term: card.term }, card: closed };
}
