import type { Command, FoundTerm } from '../../browser/messages/message-protocol.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import { entryId, entryIds } from '../../engine/lexicon/entry-ids.ts';
import { hiddenTermIds } from '../../engine/sites/hidden-terms.ts';
import { type Fading, loadModule, type Marking, type ReadPage } from '../content/lazy-modules.ts';
import type { Mark } from '../content/reading/mark.ts';
import type { Report } from '../content/reading/scan-report.ts';
import { AllTerms } from './all-terms.ts';
import { Articles } from './articles.ts';
import { bringFading } from './bring-fading.ts';
import { CardLoader } from './card-loader.ts';
import { choosePainter } from './choose-painter.ts';
import type { MarkDiff } from './choosing/mark-diff.ts';
import { PageMarks } from './choosing/page-marks.ts';
import { offerFoundMarks } from './found-marks.ts';
import { MarkStyler } from './painting/mark-styler.ts';
import type { Painter } from './painting/painter.ts';
import { tellPointerOnTerm } from './pointer-on-term.ts';

/** Starts a session once its painter is ready. */
export async function startMarking(
  read: ReadPage,
  settings: Settings,
  signal: AbortSignal,
): Promise<Marking> {
  const [painter, fading] = await Promise.all([
    choosePainter(read.page, settings, signal),
    bringFading(read, settings, signal),
  ]);
  return new Session(read, painter, fading, settings, signal);
}

/** The marks of one page, and what explains them, until the signal aborts. */
class Session implements Marking {
  readonly #read: ReadPage;
  readonly #painter: Painter;
  readonly #marks: PageMarks;
  readonly #fading: Fading | undefined;
  readonly #articles = new Articles();
  readonly #cards: CardLoader;
  readonly #allTerms: AllTerms;
  #look: MarkStyler | undefined;
  #settings: Settings;
  #hasMarked = false;
  readonly #signal: AbortSignal;

  constructor(
    read: ReadPage,
    painter: Painter,
    fading: Fading | undefined,
    settings: Settings,
    signal: AbortSignal,
  ) {
    const { page, address, lexicon, senses } = read;
    this.#read = read;
    this.#painter = painter;
    this.#fading = fading;
    this.#signal = signal;
    this.#settings = settings;
    const paint = (chosen: MarkDiff) => this.#paint(chosen);
    const marks = new PageMarks(page, lexicon, settings, senses, paint, signal, fading?.isFaded);
    this.#marks = marks;
    const { selector } = marks;
    this.#allTerms = new AllTerms(() => this.#reselect(), signal);
    const marked = {
      document: page,
      address,
      painter,
      marks: () => selector.shownMarks,
      idOf: ({ entry }: { readonly entry: number }) => this.#idOf(entry),
      findArticle: (id: string) => this.#articles.find(id),
      grounds: { lexicon, evidence: () => senses.evidence },
    };
    this.#cards = new CardLoader(
      marked,
      settings,
      () => this.#prefetch(selector.shownMarks),
      signal,
    );
    this.#dismissed(settings);
    offerFoundMarks(() => {
      const { found } = selector;
      return found.all.map(({ first: { entry } }) => ({
        id: this.#idOf(entry),
        marks: found.occurrences(entry),
      }));
    }, signal);
  }

  read(report: Report): void {
    if (this.#fading) this.#fading.whenKnown(report.found, () => this.#marks.read(report));
    else this.#marks.read(report);
  }

  get terms(): FoundTerm[] {
    const { found } = this.#marks.selector;
    return found.all.map(({ first: { entry }, isShown }) => ({
      id: this.#idOf(entry),
      count: found.occurrences(entry).length,
      isShown,
    }));
  }

  get showsAll(): boolean {
    return this.#allTerms.isOn;
  }

  toggleAllTerms(): void {
    this.#allTerms.toggle();
  }

  tellUpdated(): boolean {
    return this.#cards.here?.tellUpdated() ?? false;
  }

  get termAtMenu(): string {
    return this.#cards.here?.termAtMenu() ?? '';
  }

  updateSettings(settings: Settings): void {
    const { density, readerLevel } = this.#settings;
    this.#settings = settings;
    if (density !== settings.density || readerLevel !== settings.readerLevel) this.#reselect();
    this.#marks.take(this.#dismissed(settings));
    if (this.#look) this.#style();
    this.#cards.updateSettings(settings);
  }

  async runCommand(command: Command): Promise<void> {
    (await this.#cards.bring())?.runCommand(command);
  }

  async jump(id: string, open: boolean): Promise<boolean> {
    const found = this.#marks.selector.found.all.find(
      ({ first: { entry } }) => this.#idOf(entry) === id,
    );
    if (!found) return false;
    const { first } = found;
    const { scrollToTerm } = await loadModule('term-navigation');
    scrollToTerm(
      open ? [first] : this.#marks.selector.found.occurrences(first.entry),
      this.#signal,
    );
    if (open) (await this.#cards.bring())?.open(first);
    return true;
  }

  /** Ids are unpacked only when needed; on most pages they never are. */
  #idOf(entry: number): string {
    return entryId(entry, this.#read.lexicon);
  }

  #dismissed(settings: Settings): MarkDiff {
    const away = hiddenTermIds(settings, this.#read.address);
    const ids = away.size > 0 ? entryIds(this.#read.lexicon) : [];
    return this.#marks.selector.dismissed(
      new Set(ids.flatMap((id, entry) => (away.has(id) ? entry : []))),
    );
  }

  /** Marks by the present settings, or all terms while the reader wants to see them. */
  #reselect(): void {
    const { density, readerLevel } = this.#settings;
    const chosen = { density: this.#allTerms.isOn ? 'all' : density, readerLevel } as const;
    this.#marks.take(this.#marks.selector.reselect(chosen));
  }

  #paint({ show, hide }: MarkDiff): void {
    if (!this.#look && show.length > 0) this.#style();
    this.#read.withoutObserving(() => {
      this.#painter.hide(hide);
      this.#painter.show(show);
    });
    this.#read.onTerms();
    this.#fading?.marksChanged(this.#marks.selector.shownMarks);
    // A card that has hidden its own term stays, to offer undo.
    const { selector } = this.#marks;
    this.#cards.here?.forget(hide.filter(({ entry }) => !selector.isDismissed(entry)));
    if (show.length > 0 && !this.#hasMarked) {
      this.#hasMarked = true;
      tellPointerOnTerm(this.#read.page, this.#painter, this.#signal);
    }
    if (this.#cards.isWanted) this.#prefetch(show);
    else if (show.length > 0) this.#cards.expect();
  }

  /** Styles the marks, once there are any. */
  #style(): void {
    if (this.#look) this.#look.updateSettings(this.#settings);
    else this.#look = new MarkStyler(this.#settings);
    this.#painter.applyStyle(this.#look);
  }

  /** Fetches the articles of marked terms, so that a card need not wait for the background. */
  #prefetch(marks: readonly Mark[]): void {
    void this.#articles.prefetch(marks.map(({ entry }) => this.#idOf(entry)));
  }
}
