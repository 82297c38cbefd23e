import { hoverReducer, isPinned, openTerm } from '../../../engine/hover/hover.ts';
import {
  type Hover,
  type HoverEvent,
  type HoverOptions,
  initialHover,
} from '../../../engine/hover/hover-state.ts';
import { nextTimeout } from '../../../engine/hover/hover-timing.ts';
import type { CardTarget } from '../card-target.ts';

/** Side effects of state changes. */
export type HoverEffects = {
  readonly open: (target: CardTarget) => void;
  readonly close: () => void;
  readonly pin: (pinned: boolean) => void;
  /** Asks for a `timer` event with what is currently under the pointer. */
  readonly wake: () => void;
};

/**
 * Holds the state computed by {@link hoverReducer}, schedules its timeouts and runs its effects.
 */
export class HoverControl {
  readonly #effects: HoverEffects;
  #options: HoverOptions;
  #hover: Hover<CardTarget> = initialHover;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: HoverOptions, effects: HoverEffects, signal: AbortSignal) {
    this.#options = options;
    this.#effects = effects;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** The target whose card is open. */
  get open(): CardTarget | undefined {
    return openTerm(this.#hover);
  }

  /** Whether the open card stays open when the pointer leaves. */
  get isPinned(): boolean {
    return isPinned(this.#hover);
  }

  updateSettings(options: HoverOptions): void {
    this.#options = options;
  }

  dispatch(event: HoverEvent<CardTarget>): void {
    const before = this.#hover;
    this.#hover = hoverReducer(before, event, this.#options);
    const open = this.open;
    if (open !== openTerm(before)) {
      if (open) this.#effects.open(open);
      else this.#effects.close();
    } else if (this.isPinned !== isPinned(before)) {
      this.#effects.pin(this.isPinned);
    }
    clearTimeout(this.#timer);
    const wake = nextTimeout(this.#hover, this.#options);
    if (wake !== undefined) this.#timer = setTimeout(this.#effects.wake, wake - now());
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#hover = initialHover;
    this.#effects.close();
  }
}

/** The clock for hover events, in ms; the same as `Event.timeStamp`. */
export function now(): number {
  return performance.now();
}
