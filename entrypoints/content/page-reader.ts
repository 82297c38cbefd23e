import type { Lexicon, PackedForm } from '../../engine/lexicon.ts';
import { findMatches } from '../../engine/match.ts';
import type { Hit } from '../../engine/read-block.ts';
import { searchAvoided } from './avoided.ts';
import { Changes } from './changes.ts';
import type { Container } from './container.ts';
import { FoundBlocks } from './found-blocks.ts';
import { Pace } from './pace.ts';
import { PageWalk, type PassesOver } from './page-walk.ts';
import type { Report } from './report.ts';
import { ShadowHosts } from './shadow-hosts.ts';
import { Slices } from './slices.ts';
import { visibleContainers } from './visible-containers.ts';

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['contenteditable', 'lang', 'role', 'translate'],
};

/** So much text is searched before the clock is looked at, in UTF-16 units. */
const searchLength = 16_384;

/**
 * Reads a page and follows its changes: it reads all of it once, then only what has changed. Works in
 * slices, and rests in proportion to its work, so that a storm of changes slows it down but never
 * stops it.
 */
export class PageReader {
  readonly #page: Document;
  readonly #lexicon: Lexicon;
  readonly #report: (report: Report) => void;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #pace = new Pace();
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
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
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
    return this.#pace.isBusy && (this.#scheduled || this.#reading);
  }

  /** Lets a painter change the page without the reader taking that for a change of the page's own. */
  whileUnobserved(change: () => void): void {
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
    const timer = setTimeout(() => {
      this.#scheduled = false;
      void this.#readChanged();
    }, this.#pace.delay);
    this.#signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  async #readChanged(): Promise<void> {
    this.#reading = true;
    this.#hosts.look();
    const changes = this.#changes;
    this.#changes = new Changes(this.#page);
    if (changes.hasRemovals) this.#found.loseTornOut();
    const slices = new Slices(() => this.#deliver());
    const neverRead = new Map<Node, boolean>();
    for (const root of this.#rootsOf(changes)) {
      const search = searchAvoided(root);
      let step = search.next();
      for (; !step.done; step = search.next()) if (slices.isOver) await slices.pause();
      const walk = new PageWalk(root, this.#passesOver, step.value, neverRead);
      for (let stretch = walk.next(); stretch; stretch = walk.next()) {
        const hits: Hit[] = [];
        for (let at = 0; at < stretch.text.length; ) {
          at = this.#search(stretch.text, at, hits);
          if (slices.isOver) await slices.pause();
        }
        this.#newLength += stretch.text.length;
        this.#found.add(stretch, hits);
        if (this.#signal.aborted) return;
      }
    }
    this.#deliver();
    this.#inOrder = false;
    this.#ahead = new Set();
    // How long it took to read all of a page says nothing of its changes.
    if (this.#hasReadAll) this.#pace.worked(slices.worked);
    this.#hasReadAll = true;
    this.#reading = false;
    if (!this.#changes.isEmpty) this.#schedule();
  }

  /** Where to walk: elements that nobody has come to yet, then what changed around known ones. */
  *#rootsOf({ added, containers }: Changes): Iterable<Container> {
    for (const element of added) {
      if (element.isConnected && !this.#passesOver(element, false)) yield element;
    }
    for (const container of containers) {
      if (!container.isConnected) continue;
      this.#found.lose(container);
      yield container;
    }
  }

  /** Searches a text from a place on, for a while. @returns how far it came. */
  #search(text: string, from: number, hits: Hit[]): number {
    const until = Math.min(text.length, from + searchLength);
    const take = (start: number, end: number, form: PackedForm) => hits.push({ start, end, form });
    return findMatches(text, this.#lexicon, take, from, until);
  }

  /** Says whether a block element has been read before; from now on it has. */
  readonly #passesOver: PassesOver = (element, isNew) => {
    const isKnown = this.#known.has(element);
    if (isKnown && (!isNew || this.#ahead.has(element))) return true;
    this.#known.add(element);
    this.#hosts.meet(element);
    this.#found.lose(element);
    return false;
  };

  #deliver(): void {
    const report = {
      ...this.#found.takeNews(),
      length: this.#newLength,
      inOrder: this.#inOrder,
    };
    this.#newLength = 0;
    this.#report(report);
  }
}
