import { chooseByLanguage, type LexiconFor } from '../../../engine/lexicon/language.ts';
import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import { AdaptiveThrottle } from './adaptive-throttle.ts';
import { type BatchSearch, searchContainers } from './batch-search.ts';
import { Changes, observedChanges } from './changed-containers.ts';
import { type Container, containerOf } from './container.ts';
import { joinDrawnInline } from './drawing.ts';
import { FoundBlocks } from './found-blocks.ts';
import { KnownElements } from './known-elements.ts';
import { PageUse } from './page-use.ts';
import { PageVerdict } from './page-verdict.ts';
import { reclassify } from './reclassify.ts';
import type { Report } from './scan-report.ts';
import { ShadowHosts } from './shadow-hosts.ts';
import { TimeSlicer } from './time-slicer.ts';
import { visibleContainers } from './visible-containers.ts';

/**
 * Reads a whole page once, then only what changes. It works in slices and rests in proportion to
 * its work, so that a flood of changes slows it down but never stops it.
 */
export class PageScanner {
  readonly #page: Document;
  readonly #lexiconFor: (language?: string) => Lexicon | undefined;
  readonly #report: (report: Report) => void;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #throttle = new AdaptiveThrottle();
  readonly #known: KnownElements;
  readonly #found: FoundBlocks;
  readonly #hosts: ShadowHosts;
  readonly #use: PageUse;
  readonly #verdict: PageVerdict;
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
    choose: LexiconFor = chooseByLanguage(lexicon),
  ) {
    this.#page = page;
    this.#verdict = new PageVerdict(page, (language) => choose(language, language) !== undefined);
    this.#lexiconFor = (as = this.#verdict.language) => choose(as, this.#verdict.language);
    this.#report = report;
    this.#signal = signal;
    this.#changes = new Changes(page, this.#lexiconFor);
    this.#found = new FoundBlocks(lexicon);
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#hosts = new ShadowHosts(page, (root) => this.#follow(root));
    this.#known = new KnownElements(this.#hosts, (element) => this.#found.remove(element));
    this.#use = new PageUse((path) => this.#look(path), signal);
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  /** Reads the whole page, starting with what is in view, then follows its changes. */
  start(): void {
    this.#observer.observe(this.#page, observedChanges);
    this.#known.ahead = visibleContainers(this.#page);
    for (const element of this.#known.ahead) this.#changes.added.add(element);
    for (const root of this.#page.children) this.#changes.containers.add(root);
    void this.#readChanged();
  }

  /** The language for which the page is passed over; empty if it is read. */
  get otherLanguage(): string {
    return this.#verdict.otherLanguage;
  }

  #follow(root: ShadowRoot): void {
    this.#observer.observe(root, observedChanges);
    this.#changes.containers.add(root);
    this.#schedule();
  }

  /** Whether the page changes faster than it can be read. A page at rest is not busy. */
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
    this.#changes.note(records, this.#known.forget);
    if (this.#changes.isEmpty) return;
    this.#use.note();
    this.#schedule();
  }

  /** Looks for what no event reports. @param path what the reader acted on, or nothing. */
  #look(path: readonly EventTarget[]): void {
    this.#hosts.look();
    if (path.length > 0) this.#hosts.lookAlong(path);
    else this.#hosts.lookAround();
    if (this.#verdict.isOutdated && !this.#reading) this.#judge();
  }

  /** Takes in whether the page is read as a whole. */
  #judge(): void {
    if (!this.#verdict.update()) return;
    if (!this.#verdict.isRead) this.#found.removeWhere(() => true);
    else
      for (const root of this.#page.children) {
        this.#known.forgetAllIn(root);
        this.#changes.addAll(root);
      }
    this.#schedule();
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
    this.#judge();
    reclassify(this.#changes, this.#known, this.#found, this.#lexiconFor);
    this.#hosts.look();
    const changes = this.#changes;
    this.#changes = new Changes(this.#page, this.#lexiconFor);
    if (changes.hasRemovals) this.#found.removeDisconnected();
    const slicer = new TimeSlicer(() => this.#deliver(false));
    for (const _step of this.#verdict.isRead ? this.#read(changes) : []) {
      if (slicer.isOver) await slicer.pause();
      if (this.#signal.aborted) return;
    }
    this.#deliver(true);
    this.#known.ahead = new Set();
    // The duration of the first, full read says nothing about changes.
    if (this.#hasReadAll) this.#throttle.recordDuration(slicer.duration);
    this.#hasReadAll = true;
    this.#reading = false;
    if (!this.#changes.isEmpty) this.#schedule();
  }

  *#read({ added, containers }: Changes): Generator<undefined, void> {
    const search: BatchSearch = {
      lexiconFor: this.#lexiconFor,
      passesOver: this.#known.passesOver,
      neverRead: new Map(),
      take: (batch, hits) => {
        this.#newLength += batch.text.length;
        this.#found.add(batch, hits);
        for (const element of joinDrawnInline(batch)) this.#rejoin(element);
      },
    };
    yield* searchContainers(added, this.#notYetRead(added), search);
    yield* searchContainers(containers, this.#toReadAnew(containers), search);
  }

  /** Has text read again whose parts have been read as blocks. */
  #rejoin(element: Element): void {
    this.#found.remove(element);
    const container = containerOf(element, this.#page);
    if (container) this.#changes.containers.add(container);
  }

  /** Elements that no walk has reached yet. */
  *#notYetRead(elements: Iterable<Element>): Iterable<Element> {
    for (const element of elements) {
      if (element.isConnected && !this.#known.passesOver(element, false)) yield element;
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

  #deliver(isLast: boolean): void {
    this.#report({ ...this.#found.drainChanges(), length: this.#newLength, isLast });
    this.#newLength = 0;
  }
}
