import type { HitTarget } from '../../../engine/hover/hover-state.ts';
import type { MarkedPage } from '../../content/lazy-modules.ts';
import { listen } from '../../content/reading/page-listeners.ts';
import { hasPreview } from '../../marking/choosing/in-link.ts';
import type { CardOpener } from '../card-opener.ts';
import type { CardTarget, MarkTargets } from '../card-target.ts';
import { type HoverControl, now } from './hover-control.ts';

/** A longer touch opens the browser's own menu or selection, in ms. */
const longPress = 500;

/**
 * How long the pointer must rest on a link that seems to have a preview of its own, in ms: previews
 * open within 300 to 750 ms, and come first.
 */
const afterPreview = 1_000;

/** A click on one of these is meant for it, not for a term. */
const interactive = 'a[href], button, input, select, textarea, label, summary, [role="button"]';

/** Reports pointer events to the hover control. */
export class Pointer {
  readonly #page: MarkedPage;
  readonly #targets: MarkTargets;
  readonly #cards: CardOpener;
  readonly #control: HoverControl;
  readonly #signal: AbortSignal;
  /** The last pointer event over the page. */
  #last: MouseEvent | undefined;
  #looking = false;
  #downAt = 0;

  constructor(
    page: MarkedPage,
    targets: MarkTargets,
    cards: CardOpener,
    control: HoverControl,
    signal: AbortSignal,
  ) {
    this.#page = page;
    this.#targets = targets;
    this.#cards = cards;
    this.#control = control;
    this.#signal = signal;
  }

  /**
   * Listens until the signal aborts.
   *
   * @param move the last pointer move before this call, if any.
   */
  follow(move: PointerEvent | undefined): void {
    const page = this.#page.document;
    const options = { capture: true, passive: true, signal: this.#signal };
    listen(page, 'pointermove', this.#onMove, options);
    listen(page, 'pointerdown', this.#onDown, options);
    listen(page, 'click', this.#onClick, options);
    listen(page, 'scroll', this.#onScroll, options);
    // Not in the capture phase, which would report leaving any element.
    const root = () => page.documentElement;
    listen(root, 'pointerleave', this.#onLeave, { signal: this.#signal });
    if (move) this.#onMove(move);
  }

  /** Reports what is under the pointer now, even if it has not moved. */
  look(): void {
    const under = this.#last ? this.#under(this.#last) : ({ kind: 'nothing' } as const);
    this.#control.dispatch({ type: 'timer', under, card: this.#cards.box(), at: now() });
  }

  readonly #onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#last = event;
    if (this.#looking) return;
    this.#looking = true;
    requestAnimationFrame(this.#lookAtMove);
  };

  /** Looks up only the last move of each frame. */
  readonly #lookAtMove = () => {
    this.#looking = false;
    const move = this.#last;
    if (!move || this.#signal.aborted) return;
    const { clientX: x, clientY: y, timeStamp: at } = move;
    const sight = { under: this.#under(move), card: this.#cards.box() };
    this.#control.dispatch({ type: 'move', ...sight, x, y, at });
  };

  readonly #onDown = (event: PointerEvent) => {
    this.#downAt = event.timeStamp;
    this.#control.dispatch({ type: 'pointerdown', at: event.timeStamp });
  };

  readonly #onClick = (event: MouseEvent) => {
    if (event.button !== 0) return;
    const target = event.composedPath()[0];
    const inCard = this.#cards.covers(event.clientX, event.clientY);
    const elsewhere =
      !this.#page.document.getSelection()?.isCollapsed ||
      (target instanceof Element && target.closest(interactive) !== null);
    // A keyboard click on a button of the card has no coordinates.
    if (this.#cards.holds(event)) return;
    const under = elsewhere && !inCard ? ({ kind: 'nothing' } as const) : this.#under(event);
    const finger = (event as Partial<PointerEvent>).pointerType === 'touch';
    if (finger && event.timeStamp - this.#downAt > longPress) return;
    this.#cards.trigger = { by: finger ? 'finger' : 'pointer' };
    const wasOpen = this.#control.open;
    this.#control.dispatch({ type: 'click', under, at: event.timeStamp });
    if (under.kind === 'term' && under.term === wasOpen) this.#cards.expand();
  };

  readonly #onScroll = (event: Event) => {
    if (!this.#cards.holds(event)) this.#control.dispatch({ type: 'scroll', at: event.timeStamp });
  };

  readonly #onLeave = (event: PointerEvent) => {
    this.#last = undefined;
    if (event.pointerType !== 'touch') {
      this.#control.dispatch({ type: 'pointerleave', at: event.timeStamp });
    }
  };

  #under({ clientX, clientY }: MouseEvent): HitTarget<CardTarget> {
    if (this.#cards.covers(clientX, clientY)) return { kind: 'card' };
    const mark = this.#page.painter.markAt(clientX, clientY);
    if (!mark) return { kind: 'nothing' };
    const link = mark.firstNode.parentElement?.closest('a[href]');
    if (!link || !hasPreview(link)) {
      return { kind: 'term', term: this.#targets.of(mark), leastRest: 0 };
    }
    const top = this.#page.document.elementFromPoint(clientX, clientY);
    const isCovered = top !== null && !link.contains(top) && !top.contains(link);
    if (isCovered) return { kind: 'nothing' };
    return { kind: 'term', term: this.#targets.of(mark), leastRest: afterPreview };
  }
}
