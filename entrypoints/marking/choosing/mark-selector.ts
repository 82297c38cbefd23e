import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import { densityLimits } from '../../../engine/salience/density.ts';
import { isSafe } from '../../../engine/senses/disambiguation.ts';
import type { FoundBlock } from '../../content/reading/found-block.ts';
import type { Mark } from '../../content/reading/mark.ts';
import type { Report } from '../../content/reading/scan-report.ts';
import type { PageSenses } from '../../content/senses/page-senses.ts';
import type { Places } from './block-places.ts';
import { Candidates } from './candidates.ts';
import { fitPicks } from './fit-picks.ts';
import { FoundTerms } from './found-terms.ts';
import type { MarkDiff } from './mark-diff.ts';
import { SalientPicker } from './salient-picker.ts';
import type { SelectorSettings } from './selector-settings.ts';
import { Spacing } from './spacing.ts';
import { WaitingBlocks } from './waiting-blocks.ts';

/**
 * Decides which matches are marked, once their places are known. To avoid flicker, a mark stays until its
 * text changes or the page clearly turns out to be about something else.
 */
export class MarkSelector {
  readonly #senses: PageSenses;
  readonly #candidates = new Candidates();
  readonly #shown = new Spacing();
  readonly #picker: SalientPicker;
  #settings: SelectorSettings;
  readonly #waiting = new WaitingBlocks();
  /** Entries found by ambiguous forms; they are reconsidered as more of the page is read. */
  readonly #doubtful = new Set<number>();
  /** Entries that the reader has hidden. Their candidates are kept for undo. */
  #dismissed: ReadonlySet<number> = new Set();
  #windowHeight = 0;
  #isRead = false;

  /**
   * @param senses what forms mean on the page; it has taken in what is reported.
   * @param isFaded tells whether a term gives way to others, by the index of its entry.
   */
  constructor(
    lexicon: Lexicon,
    settings: SelectorSettings,
    senses: PageSenses,
    isFaded?: (entry: number) => boolean,
  ) {
    this.#settings = settings;
    this.#senses = senses;
    this.#picker = new SalientPicker(lexicon, senses, this.#candidates, isFaded);
  }

  /** The boxes whose places must be known before marks in them can be chosen. */
  get unplaced(): Iterable<Element> {
    return this.#waiting.boxes;
  }

  /** Processes a report from the scanner. @returns what to change on the page. */
  update({ found, lost, isLast }: Report): MarkDiff {
    const hide = this.#remove(lost);
    const touched = new Set(hide.map(({ entry }) => entry));
    for (const block of found) {
      for (const mark of block.marks) {
        if (this.#picker.leavesOut(mark, this.#settings)) continue;
        this.#candidates.add(mark);
        this.#waiting.add(block);
        if (!isSafe(mark.form)) this.#doubtful.add(mark.entry);
      }
    }
    if (this.#senses.hasVerdictChanged()) {
      hide.push(...this.#retract());
      for (const entry of this.#doubtful) touched.add(entry);
    }
    this.#isRead ||= isLast;
    return this.#show([...touched, ...this.#postponed()], hide);
  }

  /**
   * Takes in where boxes are, which may be shown marks' boxes too.
   *
   * @returns what to change on the page, and the marks in boxes that are not drawn.
   */
  place({ boxes, windowHeight }: Places): MarkDiff & { readonly unseen: readonly Mark[] } {
    this.#windowHeight = windowHeight;
    this.#candidates.place(boxes);
    this.#shown.move(boxes);
    const { placed, unseen } = this.#waiting.take(boxes, (mark) => this.#candidates.has(mark));
    const { show, hide } = this.#show(placed.keys(), [], (entry) => placed.get(entry) ?? []);
    const last = this.#show(this.#postponed(), hide);
    return { show: [...show, ...last.show], hide: last.hide, unseen };
  }

  /** Takes in that candidates that were not visible may be visible now, and must be placed anew. */
  wait(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      if (this.#candidates.has(mark)) this.#waiting.add(mark.block);
    }
  }

  /** Takes in that the text in a box cannot be seen, so that its terms are marked elsewhere if they can be. */
  fade(box: Element): MarkDiff {
    if (!this.#candidates.fade(box)) return { show: [], hide: [] };
    const faded = this.#shown.inBox(box);
    for (const placed of faded) placed.rankAnew();
    return this.#show(new Set(faded.map(({ mark }) => mark.entry)), []);
  }

  /** Takes in that a box is not drawn any more. @returns what to change, and the marks in it. */
  vanish(box: Element): MarkDiff & { readonly unseen: readonly Mark[] } {
    this.#candidates.forget(box);
    const unseen = this.#shown.inBox(box).map(({ mark }) => mark);
    for (const mark of unseen) this.#shown.delete(mark);
    return { ...this.#show(new Set(unseen.map(({ entry }) => entry)), [...unseen]), unseen };
  }

  /** Sets which entries the reader has hidden. Marks of other entries are unaffected. */
  dismissed(entries: ReadonlySet<number>): MarkDiff {
    const back = new Set([...this.#dismissed].filter((entry) => !entries.has(entry)));
    this.#dismissed = entries;
    const hide = [...entries].flatMap((entry) => this.#shownOf(entry));
    for (const mark of hide) this.#shown.delete(mark);
    return this.#show(back, hide);
  }

  isDismissed(entry: number): boolean {
    return this.#dismissed.has(entry);
  }

  /** Chooses all marks anew, for another density or reader level. */
  reselect(choice: Pick<SelectorSettings, 'density' | 'readerLevel'>): MarkDiff {
    this.#settings = { ...this.#settings, ...choice };
    const before = new Set(this.shownMarks);
    this.#shown.clear();
    const { show } = this.#show(new Set(this.#candidates.entries()), []);
    const after = new Set(show);
    return {
      show: show.filter((mark) => !before.has(mark)),
      hide: [...before].filter((mark) => !after.has(mark)),
    };
  }

  get shownMarks(): Mark[] {
    return this.#shown.marks;
  }

  /** The terms found, marked or not. */
  get found(): FoundTerms {
    return new FoundTerms(this.#candidates, this.#senses, this.shownMarks, this.#dismissed);
  }

  #remove(lost: readonly FoundBlock[]): Mark[] {
    const hidden: Mark[] = [];
    for (const block of lost) {
      this.#waiting.delete(block);
      for (const mark of block.marks) {
        this.#candidates.delete(mark);
        if (this.#shown.delete(mark)) hidden.push(mark);
      }
    }
    return hidden;
  }

  /** Removes shown marks that, by the page's evidence so far, clearly mean something else. */
  #retract(): Mark[] {
    const doubtful = [...this.#doubtful].flatMap((entry) => this.#shownOf(entry));
    const hidden = doubtful.filter((mark) => this.#senses.isRejectedWithHysteresis(mark));
    for (const mark of hidden) this.#shown.delete(mark);
    return hidden;
  }

  /** The entries that were kept from the worst places until all of the page is read and placed. */
  #postponed(): Iterable<number> {
    return this.#isRead && this.#waiting.isEmpty ? this.#picker.finish() : [];
  }

  #shownOf(entry: number): Mark[] {
    return this.#shown.of(entry).map(({ mark }) => mark);
  }

  /**
   * Chooses marks to add to those shown, the most salient first, and records them as shown.
   *
   * @param among the occurrences of an entry to choose from: those with new places, or all.
   */
  #show(
    entries: Iterable<number>,
    hide: readonly Mark[],
    among = (entry: number): Iterable<Mark> => this.#candidates.of(entry),
  ): MarkDiff {
    const limits = densityLimits[this.#settings.density];
    const context = { settings: this.#settings, windowHeight: this.#windowHeight };
    const picks = [...entries].flatMap((entry) => {
      if (this.#dismissed.has(entry)) return [];
      const term = { entry, marks: among(entry), shown: this.#shown.of(entry) };
      return this.#picker.pick(term, context);
    });
    const { show, replaced } = fitPicks(picks, this.#shown, limits, this.#windowHeight);
    return { show, hide: [...hide, ...replaced] };
  }
}
