import {
  changeCard,
  type HitTarget,
  type Hover,
  type HoverEvent,
  type HoverIntent,
  type HoverOptions,
  type OpenCard,
  type PointerContext,
} from './hover-state.ts';
import { closingTime, nextTimeout, openingTime } from './hover-timing.ts';
import { isOnTheWay, type Point } from './safe-triangle.ts';

type Move<Term> = Extract<HoverEvent<Term>, { type: 'move' }>;

/** Above this speed the pointer is passing by, not following the text; in px/ms. */
const readingSpeed = 0.5;
/**
 * A term that appears under the pointer later than this after the pointer's last move was brought
 * there by the page, not by the reader. In ms.
 */
const recent = 150;

/** Handles a pointer move, including one reported for an unchanged position. */
export function move<Term>(
  hover: Hover<Term>,
  event: Move<Term>,
  options: HoverOptions,
): Hover<Term> {
  const { x, y, at } = event;
  const before = hover.trace.point;
  if (before?.x === x && before.y === y) return rest(hover, event, at, options);
  const trace = { ...hover.trace, point: { x, y }, movedAt: at };
  const fast = !before || distance(before, event) >= readingSpeed * (at - hover.trace.movedAt);
  const moved = { ...hover, trace };
  const aim = aimAt(moved, event.under, at, fast);
  return settle(watchCard({ ...moved, aim }, event, at, before), at, options);
}

/** Handles elapsed time, and a page that moved under a still pointer. */
export function rest<Term>(
  hover: Hover<Term>,
  context: PointerContext<Term>,
  at: number,
  options: HoverOptions,
): Hover<Term> {
  const aim = aimAt(hover, context.under, at, undefined);
  return settle(watchCard({ ...hover, aim }, context, at, undefined), at, options);
}

/** @param fast whether the pointer moved fast; nothing if it has not moved. */
function aimAt<Term>(
  { aim, card, trace }: Hover<Term>,
  under: HitTarget<Term>,
  at: number,
  fast: boolean | undefined,
): HoverIntent<Term> {
  if (under.kind !== 'term' || (card.kind === 'open' && isOwn(under, card)))
    return { kind: 'none' };
  const { term, leastRest } = under;
  if (aim.kind !== 'none' && aim.term === term) {
    if (aim.kind === 'dismissed' || fast === undefined) return aim;
    return { ...aim, fast, since: fast ? at : aim.since };
  }
  const scrolls = at < trace.blockedUntil;
  // A term that scrolls under a still pointer is not intended; one that it moves to afterwards is.
  if ((scrolls && fast === undefined) || at - trace.movedAt > recent) return { kind: 'none' };
  const since = Math.max(at, trace.blockedUntil);
  return { kind: 'hovering', term, since, fast: fast ?? false, leastRest };
}

/** Tracks whether the pointer is on the open card, outside it, or on the way to it. */
function watchCard<Term>(
  hover: Hover<Term>,
  { under, card: box }: PointerContext<Term>,
  at: number,
  before: Point | undefined,
): Hover<Term> {
  const { card, trace } = hover;
  if (card.kind === 'closed') return hover;
  if (isOwn(under, card)) return changeCard(hover, { pointer: { kind: 'on' } });
  const { pointer } = card;
  const from = pointer.kind === 'on' ? before : pointer.from;
  const onTheWay = Boolean(box && from && trace.point && isOnTheWay(trace.point, from, box));
  const leaves = pointer.kind === 'on' || (onTheWay && trace.movedAt === at);
  const since = leaves ? at : pointer.since;
  return changeCard(hover, { pointer: { kind: 'off', since, from, onTheWay } });
}

/** Opens or closes the card if that is due. */
function settle<Term>(hover: Hover<Term>, at: number, options: HoverOptions): Hover<Term> {
  const { aim, card } = hover;
  const wake = nextTimeout(hover, options);
  if (wake === undefined || at < wake) return hover;
  if (aim.kind === 'hovering' && wake === openingTime(aim, options)) {
    return { ...hover, aim: { kind: 'none' }, card: hoveredCard(aim.term) };
  }
  if (card.kind === 'closed' || at < closingTime(card)) return hover;
  return settle({ ...hover, card: { kind: 'closed' } }, at, options);
}

function hoveredCard<Term>(term: Term): OpenCard<Term> {
  return { kind: 'open', term, pinned: false, focused: false, pointer: { kind: 'on' } };
}

function isOwn<Term>(under: HitTarget<Term>, { term }: OpenCard<Term>): boolean {
  return under.kind === 'card' || (under.kind === 'term' && under.term === term);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
