import type { Mark } from '../content/reading/mark.ts';
import { listen } from '../content/reading/page-listeners.ts';
import { watchInView } from '../term-following/watch-in-view.ts';

/** A term is met once its mark has been in view for so long, in ms. */
const dwell = 2_000;

/** How long to wait for further changes of the marks, in ms. */
const settling = 500;

/** Tells which terms the reader has seen marked, each once, until the signal aborts. */
export class SeenTerms {
  readonly #onSeen: (ids: readonly string[]) => void;
  readonly #signal: AbortSignal;
  readonly #told = new Set<string>();
  /** Since when each term has been in view, as `performance.now()` counts. */
  #since = new Map<string, number>();
  #following: AbortController | undefined;
  #marks: ReadonlyMap<string, readonly Mark[]> = new Map();
  #settle: ReturnType<typeof setTimeout> | undefined;
  #check: ReturnType<typeof setTimeout> | undefined;

  /** @param onSeen called with the terms' ids. */
  constructor(onSeen: (ids: readonly string[]) => void, signal: AbortSignal) {
    this.#onSeen = onSeen;
    this.#signal = signal;
    listen(document, 'visibilitychange', () => this.#restart(), { signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** @param marks those on the page, by the ids of their terms. */
  follow(marks: ReadonlyMap<string, readonly Mark[]>): void {
    this.#marks = marks;
    if (!this.#signal.aborted) this.#settle ??= setTimeout(() => this.#look(), settling);
  }

  #look(): void {
    this.#settle = undefined;
    this.#following?.abort();
    const untold = [...this.#marks].filter(([id]) => !this.#told.has(id));
    if (untold.length === 0 || document.visibilityState !== 'visible') return;
    this.#following = new AbortController();
    watchInView(
      untold.map(([id, marks]) => ({ id, marks })),
      (ids) => this.#see(ids),
      this.#following.signal,
    );
  }

  #see(ids: readonly string[]): void {
    const now = performance.now();
    this.#since = new Map(ids.map((id) => [id, this.#since.get(id) ?? now]));
    this.#checkSoon();
  }

  #checkSoon(): void {
    const waiting = [...this.#since].filter(([id]) => !this.#told.has(id));
    if (waiting.length === 0) return;
    const first = Math.min(...waiting.map(([, since]) => since));
    clearTimeout(this.#check);
    this.#check = setTimeout(() => this.#tell(), first + dwell - performance.now());
  }

  #tell(): void {
    const now = performance.now();
    const ids = [...this.#since]
      .filter(([id, since]) => now - since >= dwell && !this.#told.has(id))
      .map(([id]) => id);
    for (const id of ids) this.#told.add(id);
    if (ids.length > 0) this.#onSeen(ids);
    this.#checkSoon();
  }

  /** What was in view before the page was hidden has to be seen anew. */
  #restart(): void {
    this.#stop();
    this.follow(this.#marks);
  }

  #stop(): void {
    clearTimeout(this.#settle);
    clearTimeout(this.#check);
    this.#settle = undefined;
    this.#since = new Map();
    this.#following?.abort();
  }
}
