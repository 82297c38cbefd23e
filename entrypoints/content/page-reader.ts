import type { Lexicon } from '../../engine/lexicon.ts';
import { BlockReading, type Match, readBlock, stretch } from '../../engine/read-block.ts';
import { type Block, BlockWalk } from './block-walk.ts';
import { type Container, containerOf } from './container.ts';
import { type FoundBlock, toFoundBlock } from './mark.ts';
import { Pace } from './pace.ts';
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
  /** Block elements that have been read; the walk passes over them. */
  readonly #known = new WeakSet<Element>();
  readonly #found = new Map<Container, FoundBlock[]>();
  readonly #changed = new Set<Container>();
  readonly #hosts: ShadowHosts;
  #newlyFound = new Set<FoundBlock>();
  #newlyLost: FoundBlock[] = [];
  #newLength = 0;
  /** Whether all has been read in the order of the page so far. */
  #inOrder = true;
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
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#hosts = new ShadowHosts((root) => this.#follow(root), signal);
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Reads the whole page, beginning with what is in view, then follows it. */
  start(): void {
    this.#observer.observe(this.#page, watched);
    for (const container of visibleContainers(this.#page)) {
      if (container instanceof Element) this.#known.add(container);
      this.#changed.add(container);
    }
    this.#inOrder = this.#changed.size === 0;
    const root = this.#page.documentElement;
    if (root) this.#changed.add(root);
    void this.#readChanged();
  }

  #follow(root: ShadowRoot): void {
    this.#observer.observe(root, watched);
    this.#changed.add(root);
    this.#schedule();
  }

  /** Whether the page changes faster than it can be read at leisure. */
  get isBusy(): boolean {
    return this.#pace.isBusy;
  }

  /** Lets a painter change the page without the reader taking that for a change of the page's own. */
  whileUnobserved(change: () => void): void {
    this.#note(this.#observer.takeRecords());
    change();
    this.#observer.takeRecords();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      const { target } = record;
      if (record.type === 'attributes') this.#forget(target as Element);
      for (const node of record.addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE) this.#forget(node as Element);
      }
      const container = containerOf(target, this.#page);
      if (container) this.#changed.add(container);
    }
    if (this.#changed.size > 0) this.#schedule();
  }

  /** Has an element and all within it read anew. */
  #forget(element: Element): void {
    this.#known.delete(element);
    for (const inner of element.getElementsByTagName('*')) this.#known.delete(inner);
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
    const changed = [...this.#changed];
    this.#changed.clear();
    this.#dropTornOut();
    const slices = new Slices(() => this.#deliver());
    for (const container of changed) {
      if (!container.isConnected) continue;
      this.#lose(container);
      const walk = new BlockWalk(container, (element) => this.#meet(element));
      if (slices.isOverNow()) await slices.pause();
      for (let block = walk.next(); block; block = walk.next()) {
        if (block.text.length <= stretch) this.#take(block, readBlock(block.text, this.#lexicon));
        else {
          const reading = new BlockReading(block.text, this.#lexicon);
          while (!reading.step()) if (slices.isOver(stretch)) await slices.pause();
          this.#take(block, reading.matches());
        }
        if (slices.isOver(block.text.length)) await slices.pause();
        if (this.#signal.aborted) return;
      }
    }
    this.#deliver();
    this.#inOrder = false;
    this.#pace.worked(slices.worked);
    this.#reading = false;
    if (this.#changed.size > 0) this.#schedule();
  }

  /** @returns whether a block element has been read before; from now on it has. */
  #meet(element: Element): boolean {
    if (this.#known.has(element)) return true;
    this.#known.add(element);
    this.#hosts.meet(element);
    this.#lose(element);
    return false;
  }

  #take(block: Block, matches: readonly Match[]): void {
    this.#newLength += block.text.length;
    if (matches.length === 0) return;
    const found = toFoundBlock(block, matches);
    const others = this.#found.get(block.container);
    if (others) others.push(found);
    else this.#found.set(block.container, [found]);
    this.#newlyFound.add(found);
  }

  #lose(container: Container): void {
    const blocks = this.#found.get(container);
    if (!blocks) return;
    this.#found.delete(container);
    for (const block of blocks) {
      // What is found and lost again between two reports is no news.
      if (!this.#newlyFound.delete(block)) this.#newlyLost.push(block);
    }
  }

  #dropTornOut(): void {
    for (const container of this.#found.keys()) {
      if (!container.isConnected) this.#lose(container);
    }
  }

  #deliver(): void {
    const report = {
      found: [...this.#newlyFound],
      lost: this.#newlyLost,
      length: this.#newLength,
      inOrder: this.#inOrder,
    };
    this.#newlyFound.clear();
    this.#newlyLost = [];
    this.#newLength = 0;
    this.#report(report);
  }
}
