import type { Command, FoundTerm } from '../../browser/messages/message-protocol.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import { entryIds } from '../../engine/lexicon/entry-ids.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { hiddenTermIds } from '../../engine/sites/hidden-terms.ts';
import { Articles } from './articles.ts';
import { CardLoader } from './card-loader.ts';
import { loadModule } from './lazy-modules.ts';
import type { MarkDiff } from './marking/mark-diff.ts';
import { MarkSelector } from './marking/mark-selector.ts';
import { UnseenMarks } from './marking/unseen-marks.ts';
import { createHighlightPainter } from './painting/highlight-painter.ts';
import { type Painter, supportsHighlights } from './painting/painter.ts';
import { PageScanner } from './reading/page-scanner.ts';

/** The page that a session reads, and its context. */
export type ReadPage = {
  readonly page: Document;
  /** The top page's address; frames follow its rules. */
  readonly address: string;
  readonly lexicon: Lexicon;
  /** Called when the set of marked terms may have changed. */
  readonly onTerms: () => void;
};

/** One page's life under Gloss: reads, marks and explains it until the signal aborts. */
export class Session {
  readonly #read: ReadPage;
  readonly #painter: Painter;
  readonly #choice: MarkSelector;
  readonly #articles = new Articles();
  readonly #cards: CardLoader;
  readonly #reader: PageScanner;
  readonly #signal: AbortSignal;

  /** Starts a session once its painter is ready. Everything is undone when the signal aborts. */
  static async start(read: ReadPage, settings: Settings, signal: AbortSignal): Promise<Session> {
    const painter = await choosePainter(read.page, settings, signal);
    const session = new Session(read, painter, settings, signal);
    session.#dismissed(settings);
    if (!signal.aborted) session.#reader.start();
    return session;
  }

  private constructor(read: ReadPage, painter: Painter, settings: Settings, signal: AbortSignal) {
    const { page, address, lexicon } = read;
    this.#read = read;
    this.#painter = painter;
    this.#signal = signal;
    const unseen = new UnseenMarks((entries) => this.#paint(choice.recheck(entries)), signal);
    const cover = { address, title: page.title };
    const choice = new MarkSelector(lexicon, settings, cover, (mark) => unseen.watch(mark));
    this.#choice = choice;
    const marked = {
      document: page,
      address,
      painter,
      marks: () => choice.shownMarks,
      idOf: ({ entry }: { readonly entry: number }) => this.#idOf(entry),
      findArticle: (id: string) => this.#articles.find(id),
      grounds: { lexicon, evidence: () => choice.evidence },
    };
    this.#cards = new CardLoader(marked, settings, signal);
    const take = (chosen: MarkDiff) => {
      this.#paint(chosen);
      this.#cards.here?.forget(chosen.hide);
    };
    this.#reader = new PageScanner(page, lexicon, (report) => take(choice.update(report)), signal);
  }

  get isBusy(): boolean {
    return this.#reader.isBusy;
  }

  /** The marked terms, in page order. */
  get terms(): FoundTerm[] {
    return this.#choice.firstMarks.map(({ entry }) => ({
      id: this.#idOf(entry),
      count: this.#choice.occurrences(entry).length,
    }));
  }

  /** The id of the term that the context menu was last opened on; empty if there was none. */
  get termAtMenu(): string {
    return this.#cards.here?.termAtMenu() ?? '';
  }

  /** Applies changes that need no new session; see `canUpdateLive`. */
  updateSettings(settings: Settings): void {
    this.#paint(this.#dismissed(settings));
    this.#cards.updateSettings(settings);
  }

  async runCommand(command: Command): Promise<void> {
    (await this.#cards.bring())?.runCommand(command);
  }

  /** Scrolls to the next occurrence of a term; see `PageMessages`. */
  async jump(id: string, open: boolean): Promise<boolean> {
    const first = this.#choice.firstMarks.find(({ entry }) => this.#idOf(entry) === id);
    if (!first) return false;
    const { scrollToTerm } = await loadModule('term-navigation');
    scrollToTerm(open ? [first] : this.#choice.occurrences(first.entry), this.#signal);
    if (open) (await this.#cards.bring())?.open(first);
    return true;
  }

  /** Ids are unpacked only when needed; on most pages they never are. */
  #idOf(entry: number): string {
    return entryIds(this.#read.lexicon)[entry] ?? '';
  }

  #dismissed(settings: Settings): MarkDiff {
    const away = hiddenTermIds(settings, this.#read.address);
    const ids = away.size > 0 ? entryIds(this.#read.lexicon) : [];
    return this.#choice.dismissed(new Set(ids.flatMap((id, entry) => (away.has(id) ? entry : []))));
  }

  #paint({ show, hide }: MarkDiff): void {
    if (show.length === 0 && hide.length === 0) return;
    this.#reader.withoutObserving(() => {
      this.#painter.hide(hide);
      this.#painter.show(show);
    });
    this.#read.onTerms();
    if (show.length === 0) return;
    void this.#articles.prefetch(show.map(({ entry }) => this.#idOf(entry)));
    void this.#cards.bring();
  }
}

/**
 * The only place that chooses a painter. The page's DOM is changed only if the browser lacks
 * highlights or the reader wants elements.
 */
async function choosePainter(
  page: Document,
  settings: Settings,
  signal: AbortSignal,
): Promise<Painter> {
  if (settings.painter === 'highlight' && supportsHighlights()) {
    return createHighlightPainter(page, signal);
  }
  const { createElementPainter } = await loadModule('element-painter');
  return createElementPainter(page, signal);
}
