import type { Settings } from '../../browser/settings/settings.ts';
import type { Box } from '../../engine/hover/safe-triangle.ts';
import type { CardEvents, OpenTrigger } from './card-request.ts';
import type { CardTarget } from './card-target.ts';
import { type OpenCard, openCard } from './open-card.tsx';

/** Opens and closes cards. At most one is open. */
export class CardOpener {
  readonly #address: string;
  readonly #events: CardEvents;
  #settings: Settings;
  #card: OpenCard | undefined;
  #open = new AbortController();
  /** Where the focus was before it moved into a card. */
  #returnTo: Element | null = null;
  /** What triggers the next card. */
  trigger: OpenTrigger = { by: 'pointer' };

  /** @param address the address of the top page. */
  constructor(address: string, events: CardEvents, settings: Settings) {
    this.#address = address;
    this.#events = events;
    this.#settings = settings;
  }

  /** Opens a target's card, in place of any other. */
  async open(target: CardTarget, pinned: boolean): Promise<void> {
    const hadFocus = this.hasFocus;
    this.#remove();
    if (!hadFocus) this.#returnTo = document.activeElement;
    const { signal } = this.#open;
    const { trigger } = this;
    this.trigger = { by: 'pointer' };
    const found = await target.find(this.#settings);
    if (signal.aborted) return;
    if (!found) return this.#events.close();
    const request = { found, target, trigger, pinned, address: this.#address };
    this.#card = openCard(request, this.#settings, this.#events, signal);
    target.setOpen(true);
    signal.addEventListener('abort', () => target.setOpen(false), { once: true });
  }

  /** Closes the card. If the focus is inside, it returns to where it was before. */
  close(): void {
    const hadFocus = this.hasFocus;
    this.#remove();
    if (!hadFocus) return;
    const target = this.#returnTo;
    if (target instanceof HTMLElement || target instanceof SVGElement) {
      target.focus({ preventScroll: true });
    }
  }

  pin(pinned: boolean): void {
    this.#card?.pin(pinned);
  }

  /** Moves the focus into the card, and shows the whole article. */
  focus(): void {
    this.#card?.expand();
    this.#card?.focus();
  }

  /** Shows the whole article. */
  expand(): void {
    this.#card?.expand();
  }

  updateSettings(settings: Settings): void {
    this.#settings = settings;
    this.#card?.updateSettings(settings);
  }

  get hasFocus(): boolean {
    return this.#card?.host.matches(':focus') ?? false;
  }

  /** @returns whether an event comes from within the card. */
  holds(event: Event): boolean {
    return this.#card !== undefined && event.composedPath().includes(this.#card.host);
  }

  /** @returns the open card's box in the viewport. */
  box(): Box | undefined {
    return this.#card?.box();
  }

  /** @returns whether a point of the viewport is on the open card or on the gap around it. */
  covers(x: number, y: number): boolean {
    return this.#card?.covers(x, y) ?? false;
  }

  #remove(): void {
    this.#open.abort();
    this.#open = new AbortController();
    this.#card = undefined;
  }
}
