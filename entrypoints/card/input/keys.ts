import type { Command } from '../../../browser/messages/message-protocol.ts';
import { sendMessage } from '../../../browser/messages/messages.ts';
import { text } from '../../../browser/text.ts';
import { headword } from '../../../components/category-label.ts';
import type { MarkedPage } from '../../content/lazy-modules.ts';
import type { Mark } from '../../content/reading/mark.ts';
import { listen } from '../../content/reading/page-listeners.ts';
import type { CardOpener } from '../card-opener.ts';
import { type CardTarget, type MarkTargets, selectedTarget } from '../card-target.ts';
import { type HoverControl, now } from './hover-control.ts';
import { nextMark } from './term-cycle.ts';

/** Handles the keyboard: the browser's commands, Escape, and Enter or Space on a term's element. */
export class Keys {
  readonly #page: MarkedPage;
  readonly #targets: MarkTargets;
  readonly #cards: CardOpener;
  readonly #control: HoverControl;
  /** The mark that the reader last stepped to. */
  #at: Mark | undefined;

  constructor(page: MarkedPage, targets: MarkTargets, cards: CardOpener, control: HoverControl) {
    this.#page = page;
    this.#targets = targets;
    this.#cards = cards;
    this.#control = control;
  }

  /** Listens until the signal aborts. */
  follow(signal: AbortSignal): void {
    listen(window, 'keydown', (event) => this.#onKey(event), { capture: true, signal });
  }

  runCommand(command: Command): void {
    switch (command) {
      case 'next-term':
        void this.#step(1);
        break;
      case 'previous-term':
        void this.#step(-1);
        break;
      case 'toggle-card':
        this.#toggle();
        break;
      case 'look-up':
        this.#lookUp();
        break;
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#control.open) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#control.dispatch({ type: 'close', at: now() });
      return;
    }
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const target = event.composedPath()[0];
    const mark = target instanceof Element ? this.#page.painter.markOf(target) : undefined;
    if (!mark) return;
    event.preventDefault();
    this.#at = mark;
    this.#open(this.#targets.of(mark), '');
  }

  async #step(direction: 1 | -1): Promise<void> {
    const { marks, idOf, findArticle } = this.#page;
    const shown = marks().filter((mark) => this.#targets.of(mark).rects().length > 0);
    const step = nextMark(shown, this.#at, direction, (mark) => this.#isAhead(mark));
    if (!step) return;
    const { mark, place, count } = step;
    this.#at = mark;
    const target = this.#targets.of(mark);
    bringIntoView(target);
    const article = await findArticle(idOf(mark));
    const name = article ? headword(article) : '';
    this.#open(target, text('term_announcement', name, String(place), String(count)));
  }

  #toggle(): void {
    if (this.#control.open) {
      if (this.#cards.hasFocus) this.#control.dispatch({ type: 'close', at: now() });
      else this.#cards.focus();
      return;
    }
    const mark = this.#focusedMark();
    if (mark) {
      this.#at = mark;
      this.#open(this.#targets.of(mark), '');
    } else if (this.#at && this.#page.marks().includes(this.#at)) {
      bringIntoView(this.#targets.of(this.#at));
      this.#open(this.#targets.of(this.#at), '');
    } else void this.#step(1);
  }

  #lookUp(): void {
    const target = selectedTarget(this.#page.document);
    if (target) this.#open(target, '');
    else void sendMessage('openLibrary', '').catch(() => undefined);
  }

  #open(target: CardTarget, announcement: string): void {
    if (this.#control.open === target) {
      this.#cards.focus();
      return;
    }
    this.#cards.trigger = { by: 'key', announcement };
    this.#control.dispatch({ type: 'open', term: target, at: now() });
  }

  /** The mark in the focused element, such as a link. */
  #focusedMark(): Mark | undefined {
    const { activeElement, body } = this.#page.document;
    if (!activeElement || activeElement === body) return undefined;
    return (
      this.#page.painter.markOf(activeElement) ??
      this.#page.marks().find(({ nodes }) => nodes.some((node) => activeElement.contains(node)))
    );
  }

  #isAhead(mark: Mark): boolean {
    const rect = this.#targets.of(mark).rects()[0];
    return rect !== undefined && rect.top >= 0;
  }
}

/** Scrolls a term into view, with room for its card below. */
function bringIntoView({ element, rects }: CardTarget): void {
  const isSeen = () => {
    const { top = 0, bottom = 0 } = rects()[0] ?? {};
    return top >= 0 && bottom <= innerHeight * 0.6;
  };
  if (isSeen()) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top = 0 } = rects()[0] ?? {};
  if (!isSeen()) window.scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
}
