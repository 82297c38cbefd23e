import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import { isSafe } from '../../../engine/senses/disambiguation.ts';
import type { PageEvidence } from '../../../engine/senses/page-evidence.ts';
import type { FoundBlock } from '../reading/found-block.ts';
import type { Mark } from '../reading/mark.ts';
import { MarkGroups } from '../reading/mark-groups.ts';
import type { Report } from '../reading/scan-report.ts';
import { withinDensity } from './density.ts';
import { hiddenEntries } from './hidden-entries.ts';
import { isInLink } from './in-link.ts';
import type { MarkDiff } from './mark-diff.ts';
import { bestVisible, goodEnough, inPage, quality } from './mark-order.ts';
import { type PageMetadata, PageSenses } from './page-senses.ts';
import { sectionFinder } from './sections.ts';
import type { SelectorSettings } from './selector-settings.ts';

/**
 * Decides which matches are marked. To avoid flicker, a mark stays until its text changes or the
 * page clearly turns out to be about something else, even if an earlier occurrence appears.
 */
export class MarkSelector {
  readonly #lexicon: Lexicon;
  readonly #settings: SelectorSettings;
  readonly #senses: PageSenses;
  readonly #onUnseen: (mark: Mark) => void;
  readonly #isHidden: (entry: number) => boolean;
  /** Matches that may become marks, by entry, in the order they were read. */
  readonly #candidates = new MarkGroups<number>();
  readonly #shown = new MarkGroups<number>();
  /** Entries found by ambiguous forms; they are reconsidered as more of the page is read. */
  readonly #doubtful = new Set<number>();
  /** Entries that the reader has hidden. Their candidates are kept for undo. */
  #dismissed: ReadonlySet<number> = new Set();
  /** Candidates whose text was not visible. They are skipped until it may be. */
  readonly #unseen = new Set<Mark>();
  /** Entries marked once, in a poor place; the mark moves as soon as a better one is found. */
  readonly #poor = new Set<number>();
  /** Whether all candidates arrived in page order, which holds until the page changes. */
  #inOrder = true;

  /** @param onUnseen called with marks that are not shown because their text is not visible. */
  constructor(
    lexicon: Lexicon,
    settings: SelectorSettings,
    cover: PageMetadata,
    onUnseen: (mark: Mark) => void = () => {},
  ) {
    this.#lexicon = lexicon;
    this.#settings = settings;
    this.#onUnseen = (mark) => {
      this.#unseen.add(mark);
      onUnseen(mark);
    };
    this.#senses = new PageSenses(lexicon, settings, cover);
    this.#isHidden = hiddenEntries(lexicon, settings);
  }

  /** Processes a report from the scanner. @returns what to change on the page. */
  update({ found, lost, length, inOrder }: Report): MarkDiff {
    this.#inOrder &&= inOrder;
    this.#senses.grow(length);
    const hide = this.#remove(lost);
    const touched = new Set(hide.map(({ entry }) => entry));
    for (const { marks } of found) {
      for (const mark of marks) {
        this.#senses.count(mark, 1);
        if (this.#isHidden(mark.entry) || this.#senses.isRejected(mark)) continue;
        this.#candidates.add(mark.entry, mark);
        touched.add(mark.entry);
        if (this.#isBetter(mark)) hide.push(...this.#giveWay(mark.entry));
        if (!isSafe(mark.form)) this.#doubtful.add(mark.entry);
      }
    }
    if (!this.#senses.hasVerdictChanged()) return { show: this.#show(touched), hide };
    hide.push(...this.#retract());
    const again = (entry: number) => touched.has(entry) || this.#doubtful.has(entry);
    return { show: this.#show([...this.#candidates.keys()].filter(again)), hide };
  }

  /** Reconsiders entries whose text was not visible before. */
  recheck(entries: ReadonlySet<number>): MarkDiff {
    for (const entry of entries) {
      for (const mark of this.#candidates.of(entry)) this.#unseen.delete(mark);
    }
    return { show: this.#show(entries), hide: [] };
  }

  /** Sets which entries the reader has hidden. Marks of other entries are unaffected. */
  dismissed(entries: ReadonlySet<number>): MarkDiff {
    const back = [...this.#dismissed].filter((entry) => !entries.has(entry));
    this.#dismissed = entries;
    const hide = [...entries].flatMap((entry) => [...this.#shown.of(entry)]);
    for (const mark of hide) this.#shown.delete(mark.entry, mark);
    return { show: this.#show(back), hide };
  }

  get shownMarks(): Mark[] {
    return this.#shown.all;
  }

  /** The first mark of each marked entry, in page order. */
  get firstMarks(): Mark[] {
    const groups = [...this.#shown.keys()].map((entry) => [...this.#shown.of(entry)]);
    return groups.flatMap((marks) => marks.sort(inPage)[0] ?? []).sort(inPage);
  }

  /** All occurrences of an entry, marked or not, in page order. */
  occurrences(entry: number): Mark[] {
    return [...this.#candidates.of(entry)].filter((mark) => this.#senses.has(mark)).sort(inPage);
  }

  /** What the page has shown so far about its subject. */
  get evidence(): PageEvidence {
    return this.#senses.evidence;
  }

  /** Whether a mark is in a better place than the only one that its term has now, such as a tag. */
  #isBetter(mark: Mark): boolean {
    const { entry } = mark;
    if (!this.#poor.has(entry) || !this.#isEligible(mark)) return false;
    return mark.block.box.checkVisibility() && quality(mark) <= goodEnough;
  }

  #giveWay(entry: number): Mark[] {
    this.#poor.delete(entry);
    const hidden = [...this.#shown.of(entry)];
    for (const mark of hidden) this.#shown.delete(entry, mark);
    return hidden;
  }

  #remove(lost: readonly FoundBlock[]): Mark[] {
    const hidden: Mark[] = [];
    for (const mark of lost.flatMap(({ marks }) => marks)) {
      this.#senses.count(mark, -1);
      this.#candidates.delete(mark.entry, mark);
      this.#unseen.delete(mark);
      if (this.#shown.delete(mark.entry, mark)) hidden.push(mark);
    }
    return hidden;
  }

  /** Removes shown marks that, by the page's evidence so far, clearly mean something else. */
  #retract(): Mark[] {
    const hidden: Mark[] = [];
    for (const entry of this.#doubtful) {
      for (const mark of this.#shown.of(entry)) {
        if (!this.#senses.isRejectedWithHysteresis(mark)) continue;
        this.#shown.delete(entry, mark);
        hidden.push(mark);
      }
    }
    return hidden;
  }

  /** Chooses marks to add to those shown, and records them as shown. */
  #show(entries: Iterable<number>): readonly Mark[] {
    const chosen: Mark[] = [];
    for (const entry of entries) chosen.push(...this.#choose(entry));
    const most = this.#settings.marksPerScreen;
    const show = most ? withinDensity(chosen, this.shownMarks, most, this.#lexicon) : chosen;
    for (const mark of show) this.#shown.add(mark.entry, mark);
    return show;
  }

  /** Chooses the marks to add for one entry. */
  #choose(entry: number): readonly Mark[] {
    if (this.#dismissed.has(entry)) return [];
    const { occurrence } = this.#settings;
    if (occurrence === 'first' && this.#shown.has(entry)) return [];
    const candidates = this.#candidates.of(entry);
    const isEligible = (mark: Mark) => this.#isEligible(mark);
    if (occurrence === 'first') {
      const chosen = bestVisible(candidates, isEligible, this.#inOrder, this.#onUnseen);
      if (chosen.some((mark) => quality(mark) > goodEnough)) this.#poor.add(entry);
      else this.#poor.delete(entry);
      return chosen;
    }
    const eligible = [...candidates].filter(isEligible);
    if (occurrence === 'all') return eligible;
    const sectionOf = sectionFinder(document);
    const marked = new Set(Array.from(this.#shown.of(entry), sectionOf));
    return [...Map.groupBy(eligible, sectionOf)].flatMap(([section, marks]) =>
      marked.has(section) ? [] : bestVisible(marks, () => true, this.#inOrder, this.#onUnseen),
    );
  }

  #isEligible(mark: Mark): boolean {
    const { headings, links } = this.#settings;
    return (
      !this.#unseen.has(mark) &&
      !this.#shown.holds(mark.entry, mark) &&
      (headings || !mark.block.heading) &&
      this.#senses.has(mark) &&
      (links || !isInLink(mark))
    );
  }
}
