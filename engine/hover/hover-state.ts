import type { Box, Point } from './safe-triangle.ts';

/** The reader's settings for opening cards; the keyboard always works. */
export type HoverOptions = {
  readonly openOn: 'hover' | 'click' | 'key';
  /** How long the pointer must rest on a term before its card opens, in ms. */
  readonly rest: number;
};

/** What is under the pointer: a term, the card, or neither. */
export type HitTarget<Term> =
  /** `leastRest` is how long the pointer must rest on it at least, whatever the reader's settings, in ms. */
  | { readonly kind: 'term'; readonly term: Term; readonly leastRest: number }
  | { readonly kind: 'card' }
  | { readonly kind: 'nothing' };

/** The pointer's movement, the card that may open next, and the card that is open. */
export type Hover<Term> = {
  readonly trace: Trace;
  readonly aim: HoverIntent<Term>;
  readonly card: CardState<Term>;
};

/** What is remembered of the pointer's movement. */
export type Trace = {
  /** Undefined while the pointer is outside the page. */
  readonly point: Point | undefined;
  readonly movedAt: number;
  /** Resting does not count before this time, because the page has just scrolled. */
  readonly blockedUntil: number;
};

export type HoverIntent<Term> =
  | { readonly kind: 'none' }
  /** On a term whose card is not open yet. */
  | {
      readonly kind: 'hovering';
      readonly term: Term;
      readonly since: number;
      readonly fast: boolean;
      readonly leastRest: number;
    }
  /** On a term whose card the reader closed. It can reopen once the pointer has left the term. */
  | { readonly kind: 'dismissed'; readonly term: Term };

export type CardState<Term> =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'open';
      readonly term: Term;
      readonly pinned: boolean;
      readonly focused: boolean;
      readonly pointer: PointerPosition;
    };

/** Where the pointer is relative to an open card. */
export type PointerPosition =
  /** On the card or its term. */
  | { readonly kind: 'on' }
  /** Outside both: since when, and whether on the way to the card. */
  | {
      readonly kind: 'off';
      readonly since: number;
      readonly from: Point | undefined;
      readonly onTheWay: boolean;
    };

/** What is under the pointer, and where the open card is. */
export type PointerContext<Term> = {
  readonly under: HitTarget<Term>;
  readonly card: Box | undefined;
};

/** An event, with its time in ms on any monotonic clock. */
export type HoverEvent<Term> =
  | ({ readonly type: 'move'; readonly at: number } & Point & PointerContext<Term>)
  /** Time has passed without the pointer moving. */
  | ({ readonly type: 'timer'; readonly at: number } & PointerContext<Term>)
  /** A click or tap. */
  | { readonly type: 'click'; readonly under: HitTarget<Term>; readonly at: number }
  /** A button was pressed: the reader is dragging or selecting. */
  | { readonly type: 'pointerdown'; readonly at: number }
  | { readonly type: 'scroll'; readonly at: number }
  /** The pointer left the page. */
  | { readonly type: 'pointerleave'; readonly at: number }
  /** The reader opened a card without the pointer. */
  | { readonly type: 'open'; readonly term: Term; readonly at: number }
  | { readonly type: 'pin'; readonly pinned: boolean; readonly at: number }
  | { readonly type: 'focus'; readonly within: boolean; readonly at: number }
  /** The open card's term was scrolled out of view. */
  | { readonly type: 'anchorHidden'; readonly at: number }
  /** The reader closed the card, or its term was removed. */
  | { readonly type: 'close'; readonly at: number };

/** The state before any event. */
export const initialHover: Hover<never> = {
  trace: { point: undefined, movedAt: -Infinity, blockedUntil: -Infinity },
  aim: { kind: 'none' },
  card: { kind: 'closed' },
};

export type Hovering<Term> = Extract<HoverIntent<Term>, { kind: 'hovering' }>;
export type OpenCard<Term> = Extract<CardState<Term>, { kind: 'open' }>;

/** @returns whether a card stays open when the pointer leaves it. */
export function isHeld<Term>(card: CardState<Term>): boolean {
  return card.kind === 'open' && (card.pinned || card.focused);
}

/** @returns the state with the open card changed; the same state if none is open. */
export function changeCard<Term>(
  hover: Hover<Term>,
  change: Partial<Pick<OpenCard<Term>, 'pinned' | 'focused' | 'pointer'>>,
): Hover<Term> {
  return hover.card.kind === 'open' ? { ...hover, card: { ...hover.card, ...change } } : hover;
}
