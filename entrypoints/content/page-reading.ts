import type { Settings } from '../../browser/settings/settings.ts';
import { chooseByLanguage } from '../../engine/lexicon/language.ts';
import type { GlossaryRange } from '../../engine/lexicon/lexicon.ts';
import { isUsedOn } from '../../engine/sites/glossary-sites.ts';
import { siteOf } from '../../engine/sites/site-state.ts';
import { loadModule, type Marking, type PageToRead } from './lazy-modules.ts';
import type { FoundBlock } from './reading/found-block.ts';
import { otherLanguageOf } from './reading/language.ts';
import { PageScanner } from './reading/page-scanner.ts';
import type { Report } from './reading/scan-report.ts';
import { PageSenses } from './senses/page-senses.ts';
import { whenUsed } from './when-used.ts';

/**
 * Reads a page and judges what its forms mean. Most pages have none that means its entry; only where
 * one does is the marking loaded, which then goes on from what has been found.
 */
export class PageReading {
  readonly #read: PageToRead;
  readonly #senses: PageSenses;
  readonly #scanner: PageScanner;
  readonly #signal: AbortSignal;
  #settings: Settings;
  /** The blocks in which forms were found, until the marking takes them over. */
  readonly #found = new Set<FoundBlock>();
  /** Whether the last report said that all of the page had been read. */
  #isRead = false;
  /** Whether anything means its entry, or the reader has asked for something. */
  #isWanted = false;
  #coming: Promise<Marking | undefined> | undefined;
  #marking: Marking | undefined;

  constructor(read: PageToRead, settings: Settings, signal: AbortSignal) {
    const { page, address } = read;
    const isForced = settings.anyLanguage.includes(siteOf(address) ?? '');
    const isUsed = (glossary: GlossaryRange) => isUsedOn(address, glossary);
    const choose = chooseByLanguage(read.lexicon, isUsed, isForced);
    const language = otherLanguageOf(page);
    const lexicon = choose(language, language) ?? read.lexicon;
    this.#read = { ...read, lexicon };
    this.#settings = settings;
    this.#signal = signal;
    this.#senses = new PageSenses(lexicon, settings, { address, title: page.title });
    const take = (report: Report) => this.#take(report);
    this.#scanner = new PageScanner(page, lexicon, take, signal, choose);
  }

  /** Reads the page, and follows its changes until the signal aborts. */
  start(): void {
    this.#scanner.start();
  }

  get isBusy(): boolean {
    return this.#scanner.isBusy;
  }

  /** The language for which the page is passed over; empty if it is read. */
  get otherLanguage(): string {
    return this.#scanner.otherLanguage;
  }

  /** The page's marking, if it is loaded. */
  get marking(): Marking | undefined {
    return this.#marking;
  }

  /** Applies changes that need no new reading; see `canUpdateLive`. */
  updateSettings(settings: Settings): void {
    this.#settings = settings;
    this.#marking?.updateSettings(settings);
  }

  /**
   * Loads the marking once.
   *
   * @returns undefined if the background script cannot be reached, or the signal has aborted.
   */
  bring(): Promise<Marking | undefined> {
    this.#isWanted = true;
    this.#coming ??= this.#load();
    return this.#coming;
  }

  #take(report: Report): void {
    this.#senses.read(report);
    this.#isRead = report.isLast;
    if (this.#marking) {
      this.#marking.read(report);
      this.#read.onTerms();
      return;
    }
    for (const block of report.lost) this.#found.delete(block);
    for (const block of report.found) this.#found.add(block);
    if (this.#isWanted || this.#passes(report.found)) void this.bring();
  }

  /** @returns whether a form means its entry: one of these, or any if the page turns out to be about AI. */
  #passes(found: readonly FoundBlock[]): boolean {
    const blocks = this.#senses.hasVerdictChanged() ? this.#found : found;
    for (const { marks } of blocks) if (marks.some((mark) => this.#senses.has(mark))) return true;
    return false;
  }

  async #load(): Promise<Marking | undefined> {
    try {
      const { startMarking } = await loadModule('marking');
      const withoutObserving = (change: () => void) => this.#scanner.withoutObserving(change);
      const read = { ...this.#read, senses: this.#senses, withoutObserving };
      const marking = await startMarking(read, this.#settings, this.#signal);
      if (this.#signal.aborted) return undefined;
      marking.updateSettings(this.#settings);
      this.#marking = marking;
      marking.read({ found: [...this.#found], lost: [], length: 0, isLast: this.#isRead });
      this.#found.clear();
      this.#read.onTerms();
      return marking;
    } catch {
      // The background may have been stopped just then; it wakes for the next request.
      this.#coming = undefined;
      if (!this.#signal.aborted) whenUsed(() => void this.bring(), this.#signal);
      return undefined;
    }
  }
}
