import type { Box, Point } from './safe-triangle.ts';

/** How readers want cards to open; a key always opens them. */
export type HoverOptions = {
  readonly openOn: 'hover' | 'click' | 'key';
  /** How long the pointer rests on a term before its card opens, in ms. */
  readonly rest: number;
};

/** What lies under the pointer: a term, the card, or neither. */
export type HitTarget<Term> =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'card' }
  | { readonly kind: 'nothing' };

/** How the pointer moves, which card may open next, and which is open. */
export type Hover<Term> = {
  readonly trace: Trace;
  readonly aim: HoverIntent<Term>;
  readonly card: CardState<Term>;
};

/** What is remembered of the pointer's moves. */
export type Trace = {
  /** Nothing while the pointer is outside the page. */
  readonly point: Point | undefined;
  readonly movedAt: number;
  /** No rest is counted before: the page has scrolled a moment ago. */
  readonly blockedUntil: number;
};

export type HoverIntent<Term> =
  | { readonly kind: 'none' }
  /** On a term, its card not open yet. */
  | {
      readonly kind: 'hovering';
      readonly term: Term;
      readonly since: number;
      readonly fast: boolean;
    }
  /** On a term whose card was closed by the reader: it opens again when the pointer has been away. */
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

/** Where the pointer is, seen from an open card. */
export type PointerPosition =
  /** On the card or its term. */
  | { readonly kind: 'on' }
  /** Beside both, since when, and on the way to the card or not. */
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

/** Something that happens, with its time in ms on any steady clock. */
export type HoverEvent<Term> =
  | ({ readonly type: 'move'; readonly at: number } & Point & PointerContext<Term>)
  /** Time has passed, and the pointer is where it was. */
  | ({ readonly type: 'timer'; readonly at: number } & PointerContext<Term>)
  /** A click or tap. */
  | { readonly type: 'click'; readonly under: HitTarget<Term>; readonly at: number }
  /** A button went down: the reader drags or selects. */
  | { readonly type: 'pointerdown'; readonly at: number }
  | { readonly type: 'scroll'; readonly at: number }
  /** The pointer left the page. */
  | { readonly type: 'pointerleave'; readonly at: number }
  /** The reader opened a card by other means than the pointer. */
  | { readonly type: 'open'; readonly term: Term; readonly at: number }
  | { readonly type: 'pin'; readonly pinned: boolean; readonly at: number }
  | { readonly type: 'focus'; readonly within: boolean; readonly at: number }
  /** The open card's term was scrolled out of context. */
  | { readonly type: 'anchorHidden'; readonly at: number }
  /** The reader closed the card, or its term is gone. */
  | { readonly type: 'close'; readonly at: number };

/** Nothing has happened yet. */
export const initialHover: Hover<never> = {
  trace: { point: undefined, movedAt: -Infinity, blockedUntil: -Infinity },
  aim: { kind: 'none' },
  card: { kind: 'closed' },
};

export type Hovering<Term> = Extract<HoverIntent<Term>, { kind: 'hovering' }>;
export type OpenCard<Term> = Extract<CardState<Term>, { kind: 'open' }>;

/** @returns whether a card stays when the pointer leaves it. */
export function isHeld<Term>(card: CardState<Term>): boolean {
  return card.kind === 'open' && (card.pinned || card.focused);
}

/** @returns the state with another open card, if one is open. */
export function changeCard<Term>(
  hover: Hover<Term>,
  change: Partial<Pick<OpenCard<Term>, 'pinned' | 'focused' | 'pointer'>>,
): Hover<Term> {
  return hover.card.kind === 'open' ? { ...hover, card: { ...hover.card, ...change } } : hover;
}
