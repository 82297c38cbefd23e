import type { Settings } from '../../../browser/settings/settings.ts';
import { type Lexicon, levelOf } from '../../../engine/lexicon/lexicon.ts';
import { isSafe } from '../../../engine/senses/disambiguation.ts';
import type { PageEvidence } from '../../../engine/senses/page-evidence.ts';
import { levels } from '../../../glossary/categories.ts';
import type { FoundBlock } from '../reading/found-block.ts';
import type { Mark } from '../reading/mark.ts';
import { MarkGroups } from '../reading/mark-groups.ts';
import type { Report } from '../reading/scan-report.ts';
import { withinDensity } from './density.ts';
import { hiddenEntries } from './hidden-entries.ts';
import { isInLink } from './in-link.ts';
import { firstVisible, inPage } from './mark-order.ts';
import { type PageMetadata, PageSenses } from './page-senses.ts';
import { sectionFinder } from './sections.ts';

/** The settings that decide which matches become marks. */
export type ChoiceSettings = Pick<
  Settings,
  | 'occurrence'
  | 'marksPerScreen'
  | 'headings'
  | 'links'
  | 'hiddenCategories'
  | 'hiddenLevels'
  | 'strictness'
  | 'otherSenses'
>;

/** Marks to make visible and marks to take away. */
export type Choice = { readonly show: readonly Mark[]; readonly hide: readonly Mark[] };

/**
 * Decides which of the found matches are marked. What is marked stays so until its text changes or the
 * page turns out to speak of something else, even if an earlier occurrence turns up: nothing flickers
 * under the reader's eyes.
 */
export class MarkSelector {
  readonly #lexicon: Lexicon;
  readonly #settings: ChoiceSettings;
  readonly #senses: PageSenses;
  readonly #onUnseen: (mark: Mark) => void;
  readonly #isHidden: (entry: number) => boolean;
  /** Matches that may become marks, by entry, in the order in which they were read. */
  readonly #candidates = new MarkGroups<number>();
  readonly #shown = new MarkGroups<number>();
  /** Entries that were found by forms with several meanings: they are looked at again as the page goes on. */
  readonly #doubtful = new Set<number>();
  /** Entries that the reader has put away; their candidates are kept, as they may be taken back. */
  #putAway: ReadonlySet<number> = new Set();
  /** Candidates whose text could not be seen. They are not looked at again before it can. */
  readonly #unseen = new Set<Mark>();
  /** Whether all candidates came in the order of the page, as they do until it changes. */
  #inOrder = true;

  /** @param onUnseen called with marks that are not shown because their text cannot be seen. */
  constructor(
    lexicon: Lexicon,
    settings: ChoiceSettings,
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

  /** Takes in what was read and says what follows from it for the page. */
  update({ found, lost, length, inOrder }: Report): Choice {
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
        if (!isSafe(mark.form)) this.#doubtful.add(mark.entry);
      }
    }
    if (!this.#senses.hasVerdictChanged()) return { show: this.#show(touched), hide };
    hide.push(...this.#retract());
    const again = (entry: number) => touched.has(entry) || this.#doubtful.has(entry);
    return { show: this.#show([...this.#candidates.keys()].filter(again)), hide };
  }

  /** Looks again for marks of entries whose text could not be seen before. */
  recheck(entries: ReadonlySet<number>): Choice {
    for (const entry of entries) {
      for (const mark of this.#candidates.of(entry)) this.#unseen.delete(mark);
    }
    return { show: this.#show(entries), hide: [] };
  }

  /** Takes in which entries the reader has put away. All other marks stay as they are. */
  putAway(entries: ReadonlySet<number>): Choice {
    const back = [...this.#putAway].filter((entry) => !entries.has(entry));
    this.#putAway = entries;
    const hide = [...entries].flatMap((entry) => [...this.#shown.of(entry)]);
    for (const mark of hide) this.#shown.delete(mark.entry, mark);
    return { show: this.#show(back), hide };
  }

  get shownMarks(): Mark[] {
    return this.#shown.all;
  }

  /** One mark of each entry that is marked now, the first in the page, in the order of the page. */
  get firstMarks(): Mark[] {
    const groups = [...this.#shown.keys()].map((entry) => [...this.#shown.of(entry)]);
    return groups.flatMap((marks) => marks.sort(inPage)[0] ?? []).sort(inPage);
  }

  /** Where an entry stands, marked or not, in the order of the page. */
  occurrences(entry: number): Mark[] {
    return [...this.#candidates.of(entry)].filter((mark) => this.#senses.has(mark)).sort(inPage);
  }

  /** What the page has shown of its subject. */
  get evidence(): PageEvidence {
    return this.#senses.evidence;
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

  /** Takes away what is shown and clearly means something else, as the page now tells. */
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

  /** @returns the marks to show beside those that are shown; from now on, they are. */
  #show(entries: Iterable<number>): readonly Mark[] {
    const chosen: Mark[] = [];
    for (const entry of entries) chosen.push(...this.#choose(entry));
    const show = this.#limitDensity(chosen);
    for (const mark of show) this.#shown.add(mark.entry, mark);
    return show;
  }

  /** Picks the marks to show for one entry, beside those already shown. */
  #choose(entry: number): readonly Mark[] {
    if (this.#putAway.has(entry)) return [];
    const { occurrence, headings, links } = this.#settings;
    if (occurrence === 'first' && this.#shown.has(entry)) return [];
    const candidates = this.#candidates.of(entry);
    const isEligible = (mark: Mark) =>
      !this.#unseen.has(mark) &&
      !this.#shown.holds(entry, mark) &&
      (headings || !mark.block.heading) &&
      this.#senses.has(mark) &&
      (links || !isInLink(mark));
    if (occurrence === 'first')
      return firstVisible(candidates, isEligible, this.#inOrder, this.#onUnseen);
    const eligible = [...candidates].filter(isEligible);
    if (occurrence === 'all') return eligible;
    const sectionOf = sectionFinder(document);
    const marked = new Set(Array.from(this.#shown.of(entry), sectionOf));
    return [...Map.groupBy(eligible, sectionOf)].flatMap(([section, marks]) =>
      marked.has(section) ? [] : firstVisible(marks, () => true, this.#inOrder, this.#onUnseen),
    );
  }

  /** Leaves marks out where there are too many; harder terms go before easier ones. */
  #limitDensity(marks: readonly Mark[]): readonly Mark[] {
    const most = this.#settings.marksPerScreen;
    if (most === 0) return marks;
    const ease = ({ entry }: Mark) => -levels.indexOf(levelOf(entry, this.#lexicon));
    const byEase = marks.toSorted((a, b) => ease(a) - ease(b));
    return withinDensity(byEase, this.shownMarks, most);
  }
}
