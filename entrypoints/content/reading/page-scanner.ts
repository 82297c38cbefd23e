import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import { AdaptiveThrottle } from './adaptive-throttle.ts';
import { type BatchSearch, searchContainers } from './batch-search.ts';
import { Changes } from './changed-containers.ts';
import type { Container } from './container.ts';
import { FoundBlocks } from './found-blocks.ts';
import type { ShouldSkip } from './page-walk.ts';
import type { Report } from './scan-report.ts';
import { ShadowHosts } from './shadow-hosts.ts';
import { TimeSlicer } from './time-slicer.ts';
import { visibleContainers } from './visible-containers.ts';

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['contenteditable', 'lang', 'role', 'translate'],
};

/**
 * Reads a page and follows its changes: it reads all of it once, then only what has changed. Works in
 * slices, and rests in proportion to its work, so that a storm of changes slows it down but never
 * stops it.
 */
export class PageScanner {
  readonly #page: Document;
  readonly #lexicon: Lexicon;
  readonly #report: (report: Report) => void;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #throttle = new AdaptiveThrottle();
  /** Block elements that have been read; walks that begin around them pass them over. */
  readonly #known = new WeakSet<Element>();
  /** What is in view of a page that is read for the first time, and is read before the rest. */
  #ahead: ReadonlySet<Element> = new Set();
  readonly #found: FoundBlocks;
  readonly #hosts: ShadowHosts;
  #changes: Changes;
  #newLength = 0;
  /** Whether all has been read in the order of the page so far. */
  #inOrder = true;
  #hasReadAll = false;
  #reading = false;
  #scheduled = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    page: Document,
    lexicon: Lexicon,
    report: (report: Report) => void,
    signal: AbortSignal,
  ) {
    this.#page = page;
    this.#lexicon = lexicon;
    this.#report = report;
    this.#signal = signal;
    this.#changes = new Changes(page);
    this.#found = new FoundBlocks(lexicon);
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#hosts = new ShadowHosts((root) => this.#follow(root), signal);
    const stop = () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    };
    signal.addEventListener('abort', stop, { once: true });
  }

  /** Reads the whole page, beginning with what is in view, then follows it. */
  start(): void {
    this.#observer.observe(this.#page, watched);
    this.#ahead = visibleContainers(this.#page);
    this.#inOrder = this.#ahead.size === 0;
    for (const element of this.#ahead) this.#changes.added.add(element);
    const root = this.#page.documentElement;
    if (root) this.#changes.containers.add(root);
    void this.#readChanged();
  }

  #follow(root: ShadowRoot): void {
    this.#observer.observe(root, watched);
    this.#changes.containers.add(root);
    this.#schedule();
  }

  /** Whether the page changes faster than it can be read at leisure. A page at rest is not busy. */
  get isBusy(): boolean {
    return this.#throttle.isBusy && (this.#scheduled || this.#reading);
  }

  /** Lets a painter change the page without the reader taking that for a change of the page's own. */
  withoutObserving(change: () => void): void {
    this.#note(this.#observer.takeRecords());
    change();
    this.#observer.takeRecords();
  }

  #note(records: readonly MutationRecord[]): void {
    this.#changes.note(records, (element) => this.#known.delete(element));
    if (!this.#changes.isEmpty) this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled || this.#reading) return;
    this.#scheduled = true;
    this.#timer = setTimeout(() => {
      this.#scheduled = false;
      void this.#readChanged();
    }, this.#throttle.delay);
  }

  async #readChanged(): Promise<void> {
    this.#reading = true;
    this.#hosts.look();
    const changes = this.#changes;
    this.#changes = new Changes(this.#page);
    if (changes.hasRemovals) this.#found.removeDisconnected();
    const slicer = new TimeSlicer(() => this.#deliver());
    for (const _step of this.#read(changes)) {
      if (slicer.isOver) await slicer.pause();
      if (this.#signal.aborted) return;
    }
    this.#deliver();
    this.#inOrder = false;
    this.#ahead = new Set();
    // How long it took to read all of a page says nothing of its changes.
    if (this.#hasReadAll) this.#throttle.recordDuration(slicer.recordDuration);
    this.#hasReadAll = true;
    this.#reading = false;
    if (!this.#changes.isEmpty) this.#schedule();
  }

  *#read({ added, containers }: Changes): Generator<undefined, void> {
    const search: BatchSearch = {
      lexicon: this.#lexicon,
      passesOver: this.#passesOver,
      neverRead: new Map(),
      take: (batch, hits) => {
        this.#newLength += batch.text.length;
        this.#found.add(batch, hits);
      },
    };
    yield* searchContainers(added, this.#notYetRead(added), search);
    yield* searchContainers(containers, this.#toReadAnew(containers), search);
  }

  /** Elements that nobody has come to yet. */
  *#notYetRead(elements: Iterable<Element>): Iterable<Element> {
    for (const element of elements) {
      if (element.isConnected && !this.#passesOver(element, false)) yield element;
    }
  }

  /** Containers whose own text has changed; known elements in them are passed over. */
  *#toReadAnew(containers: Iterable<Container>): Iterable<Container> {
    for (const container of containers) {
      if (!container.isConnected) continue;
      this.#found.remove(container);
      yield container;
    }
  }

  /** Says whether a block element has been read before; from now on it has. */
  readonly #passesOver: ShouldSkip = (element, isNew) => {
    const isKnown = this.#known.has(element);
    if (isKnown && (!isNew || this.#ahead.has(element))) return true;
    this.#known.add(element);
    this.#hosts.meet(element);
    this.#found.remove(element);
    return false;
  };

  #deliver(): void {
    const report = {
      ...this.#found.drainChanges(),
      length: this.#newLength,
      inOrder: this.#inOrder,
    };
    this.#newLength = 0;
    this.#report(report);
  }
}
