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
 * Reads a whole page once, then only what changes. It works in slices and rests in proportion to
 * its work, so that a flood of changes slows it down but never stops it.
 */
export class PageScanner {
  readonly #page: Document;
  readonly #lexicon: Lexicon;
  readonly #report: (report: Report) => void;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #throttle = new AdaptiveThrottle();
  /** Block elements that have been read; later walks skip them. */
  readonly #known = new WeakSet<Element>();
  /** On the first read, the elements in view, which are read before the rest. */
  #ahead: ReadonlySet<Element> = new Set();
  readonly #found: FoundBlocks;
  readonly #hosts: ShadowHosts;
  #changes: Changes;
  #newLength = 0;
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

  /** Reads the whole page, starting with what is in view, then follows its changes. */
  start(): void {
    this.#observer.observe(this.#page, watched);
    this.#ahead = visibleContainers(this.#page);
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

  /**
   * Whether the page changes faster than it can comfortably be read. A page at rest is not busy.
   */
  get isBusy(): boolean {
    return this.#throttle.isBusy && (this.#scheduled || this.#reading);
  }

  /** Lets a painter change the page without the scanner treating that as a change by the page. */
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
    const slicer = new TimeSlicer(() => this.#deliver(false));
    for (const _step of this.#read(changes)) {
      if (slicer.isOver) await slicer.pause();
      if (this.#signal.aborted) return;
    }
    this.#deliver(true);
    this.#ahead = new Set();
    // The duration of the first, full read says nothing about changes.
    if (this.#hasReadAll) this.#throttle.recordDuration(slicer.duration);
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

  /** Elements that no walk has reached yet. */
  *#notYetRead(elements: Iterable<Element>): Iterable<Element> {
    for (const element of elements) {
      if (element.isConnected && !this.#passesOver(element, false)) yield element;
    }
  }

  /** Containers whose own text has changed; elements in them that were read before are skipped. */
  *#toReadAnew(containers: Iterable<Container>): Iterable<Container> {
    for (const container of containers) {
      if (!container.isConnected) continue;
      this.#found.remove(container);
      yield container;
    }
  }

  /**
   * Whether a block element can be skipped because it has been read. If not, it is recorded as
   * read.
   */
  readonly #passesOver: ShouldSkip = (element, isNew) => {
    const isKnown = this.#known.has(element);
    if (isKnown && (!isNew || this.#ahead.has(element))) return true;
    this.#known.add(element);
    this.#hosts.meet(element);
    this.#found.remove(element);
    return false;
  };

  #deliver(isLast: boolean): void {
    const report = { ...this.#found.drainChanges(), length: this.#newLength, isLast };
    this.#newLength = 0;
    this.#report(report);
  }
}
