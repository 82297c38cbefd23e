/** How long the pointer rests on a term before its card opens, and may be away before it closes; in ms. */
export type HoverTimes = { readonly rest: number; readonly grace: number };

export const hoverTimes: HoverTimes = { rest: 350, grace: 300 };

/** What lies under the pointer: a term, the card, or neither. */
export type Under<Term> =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'card' }
  | { readonly kind: 'nothing' };

/** Where the pointer stands to terms and their card. */
export type Hover<Term> =
  | { readonly phase: 'away' }
  /** On a term, its card not open yet. */
  | { readonly phase: 'resting'; readonly term: Term; readonly since: number }
  /** A card is open, and the pointer on its term or on the card. */
  | { readonly phase: 'open'; readonly term: Term }
  /** A card is open, and the pointer beside both. */
  | { readonly phase: 'leaving'; readonly term: Term; readonly since: number };

/** Something that happens, with its time in ms on any steady clock. */
export type HoverEvent<Term> =
  | { readonly type: 'move'; readonly under: Under<Term>; readonly at: number }
  | { readonly type: 'press'; readonly under: Under<Term>; readonly at: number }
  | { readonly type: 'tick'; readonly at: number }
  /** The page scrolled, or the pointer left it. */
  | { readonly type: 'withdraw'; readonly at: number }
  /** The reader closed the card, or its term is gone. */
  | { readonly type: 'dismiss'; readonly at: number };

/**
 * What a pointer's moves mean for the card, as a pure function: timers and listeners live outside.
 *
 * While a card is open, other terms that the pointer crosses do not replace it; the card closes first.
 */
export function hoverReducer<Term>(
  hover: Hover<Term>,
  event: HoverEvent<Term>,
  times: HoverTimes = hoverTimes,
): Hover<Term> {
  switch (event.type) {
    case 'dismiss':
      return { phase: 'away' };
    case 'withdraw':
      return hover.phase === 'resting' ? { phase: 'away' } : hover;
    case 'press':
      return press(hover, event.under);
    case 'tick':
      return tick(hover, event.at, times);
    case 'move':
      return tick(move(hover, event.under, event.at), event.at, times);
  }
}

/** @returns when the state changes by itself, on the clock of the events; nothing if it does not. */
export function wakeTime<Term>(
  hover: Hover<Term>,
  times: HoverTimes = hoverTimes,
): number | undefined {
  if (hover.phase === 'resting') return hover.since + times.rest;
  return hover.phase === 'leaving' ? hover.since + times.grace : undefined;
}

/** @returns the term whose card is open. */
export function openTerm<Term>(hover: Hover<Term>): Term | undefined {
  return hover.phase === 'open' || hover.phase === 'leaving' ? hover.term : undefined;
}

function press<Term>(hover: Hover<Term>, under: Under<Term>): Hover<Term> {
  switch (under.kind) {
    case 'card':
      return hover;
    case 'nothing':
      return { phase: 'away' };
    case 'term':
      return { phase: 'open', term: under.term };
  }
}

function tick<Term>(hover: Hover<Term>, at: number, times: HoverTimes): Hover<Term> {
  const due = wakeTime(hover, times);
  if (due === undefined || at < due) return hover;
  return hover.phase === 'resting' ? { phase: 'open', term: hover.term } : { phase: 'away' };
}

function move<Term>(hover: Hover<Term>, under: Under<Term>, at: number): Hover<Term> {
  switch (hover.phase) {
    case 'away':
      return under.kind === 'term' ? { phase: 'resting', term: under.term, since: at } : hover;
    case 'resting':
      if (under.kind !== 'term') return { phase: 'away' };
      return under.term === hover.term ? hover : { phase: 'resting', term: under.term, since: at };
    case 'open':
      return isOwn(under, hover.term) ? hover : { phase: 'leaving', term: hover.term, since: at };
    case 'leaving':
      return isOwn(under, hover.term) ? { phase: 'open', term: hover.term } : hover;
  }
}

function isOwn<Term>(under: Under<Term>, term: Term): boolean {
  return under.kind === 'card' || (under.kind === 'term' && under.term === term);
}
