/** How long the pointer rests on a term before its card opens, and may be away before it closes; in ms. */
export type HoverTimes = { readonly rest: number; readonly grace: number };

const hoverTimes: HoverTimes = { rest: 350, grace: 300 };

/** What lies under the pointer: a term, the card, or neither. */
export type Under<Term> =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'card' }
  | { readonly kind: 'nothing' };

/** Where the pointer stands to terms and their card. */
export type Hover<Term> =
  | Away
  | Resting<Term>
  /** A card is open, and the pointer on its term or on the card. */
  | { readonly phase: 'open'; readonly term: Term }
  /** A card is open, and the pointer beside both: on nothing, or on another term. */
  | {
      readonly phase: 'leaving';
      readonly term: Term;
      readonly since: number;
      readonly next: Away | Resting<Term>;
    };

type Away = { readonly phase: 'away' };

/** On a term, its card not open yet. */
type Resting<Term> = { readonly phase: 'resting'; readonly term: Term; readonly since: number };

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
      return withdraw(hover);
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

function withdraw<Term>(hover: Hover<Term>): Hover<Term> {
  if (hover.phase === 'leaving') return { ...hover, next: { phase: 'away' } };
  return hover.phase === 'resting' ? { phase: 'away' } : hover;
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
  if (hover.phase === 'resting') return { phase: 'open', term: hover.term };
  return hover.phase === 'leaving' ? tick(hover.next, at, times) : hover;
}

function move<Term>(hover: Hover<Term>, under: Under<Term>, at: number): Hover<Term> {
  switch (hover.phase) {
    case 'away':
    case 'resting':
      return approach(hover, under, at);
    case 'open':
      if (isOwn(under, hover.term)) return hover;
      return {
        phase: 'leaving',
        term: hover.term,
        since: at,
        next: approach({ phase: 'away' }, under, at),
      };
    case 'leaving':
      if (isOwn(under, hover.term)) return { phase: 'open', term: hover.term };
      return { ...hover, next: approach(hover.next, under, at) };
  }
}

function approach<Term>(
  hover: Away | Resting<Term>,
  under: Under<Term>,
  at: number,
): Away | Resting<Term> {
  if (under.kind !== 'term') return { phase: 'away' };
  if (hover.phase === 'resting' && hover.term === under.term) return hover;
  return { phase: 'resting', term: under.term, since: at };
}

function isOwn<Term>(under: Under<Term>, term: Term): boolean {
  return under.kind === 'card' || (under.kind === 'term' && under.term === term);
}
