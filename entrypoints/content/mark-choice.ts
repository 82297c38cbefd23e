import { categoryOf, type Lexicon } from '../../engine/lexicon.ts';
import { hasSense, isSafe, speaksOfAI } from '../../engine/senses.ts';
import type { Category } from '../../glossary/categories.ts';
import { elementOf } from './container.ts';
import type { FoundBlock, Mark } from './mark.ts';
import type { Report } from './report.ts';

/** The settings that decide which matches become marks. */
export type ChoiceSettings = {
  readonly occurrence: 'first' | 'all';
  readonly headings: boolean;
  readonly hiddenCategories: readonly Category[];
};

/** Marks to make visible and marks to take away. */
export type Choice = { readonly show: readonly Mark[]; readonly hide: readonly Mark[] };

/**
 * Decides which of the found matches are marked. What is marked stays so until its text changes, even
 * if an earlier occurrence turns up: nothing flickers under the reader's eyes.
 */
export class MarkChoice {
  readonly #lexicon: Lexicon;
  readonly #settings: ChoiceSettings;
  /** Matches that may become marks, by entry, in the order in which they were read. */
  readonly #candidates = new Map<number, Set<Mark>>();
  readonly #shown = new Map<number, Set<Mark>>();
  /** How many candidates of an entry mean nothing else anywhere; entries without any are left out. */
  readonly #safeCounts = new Map<number, number>();
  /** Entries that the reader has put away; their candidates are kept, as they may be taken back. */
  #putAway: ReadonlySet<number> = new Set();
  #length = 0;
  /** Whether all candidates came in the order of the page, as they do until it changes. */
  #inOrder = true;

  constructor(lexicon: Lexicon, settings: ChoiceSettings) {
    this.#lexicon = lexicon;
    this.#settings = settings;
  }

  /** Takes in what was read and says what follows from it for the page. */
  update({ found, lost, length, inOrder }: Report): Choice {
    this.#inOrder &&= inOrder;
    const wasOnTopic = this.#isOnTopic();
    this.#length += length;
    const hide = this.#remove(lost);
    const touched = new Set(hide.map(({ entry }) => entry));
    for (const mark of found.flatMap(({ marks }) => marks)) {
      if (!this.#isWanted(mark)) continue;
      groupOf(this.#candidates, mark.entry).add(mark);
      this.#countSafe(mark, 1);
      touched.add(mark.entry);
    }
    const onTopic = this.#isOnTopic();
    const entries = onTopic === wasOnTopic ? touched : new Set(this.#candidates.keys());
    const show = [...entries].flatMap((entry) => this.#choose(entry, onTopic));
    return { show, hide };
  }

  /** Takes in which entries the reader has put away. All other marks stay as they are. */
  putAway(entries: ReadonlySet<number>): Choice {
    const back = [...this.#putAway].filter((entry) => !entries.has(entry));
    this.#putAway = entries;
    const hide = [...entries].flatMap((entry) => [...groupOf(this.#shown, entry)]);
    for (const { entry } of hide) this.#shown.delete(entry);
    const onTopic = this.#isOnTopic();
    return { show: back.flatMap((entry) => this.#choose(entry, onTopic)), hide };
  }

  get shownMarks(): Mark[] {
    return [...this.#shown.values()].flatMap((marks) => [...marks]);
  }

  /** Entries marked on the page now, as indices into the lexicon. */
  get shownEntries(): number[] {
    return [...this.#shown].filter(([, marks]) => marks.size > 0).map(([entry]) => entry);
  }

  #isOnTopic(): boolean {
    return speaksOfAI({ entries: this.#safeCounts.size, length: this.#length });
  }

  #countSafe({ entry, match }: Mark, change: 1 | -1): void {
    if (!isSafe(match.form)) return;
    const count = (this.#safeCounts.get(entry) ?? 0) + change;
    if (count > 0) this.#safeCounts.set(entry, count);
    else this.#safeCounts.delete(entry);
  }

  #isWanted(mark: Mark): boolean {
    const { hiddenCategories } = this.#settings;
    return !hiddenCategories.includes(categoryOf(mark.entry, this.#lexicon));
  }

  #remove(lost: readonly FoundBlock[]): Mark[] {
    const hidden: Mark[] = [];
    for (const mark of lost.flatMap(({ marks }) => marks)) {
      if (this.#candidates.get(mark.entry)?.delete(mark)) this.#countSafe(mark, -1);
      if (this.#shown.get(mark.entry)?.delete(mark)) hidden.push(mark);
    }
    return hidden;
  }

  /** Picks the marks to show for one entry, beside those already shown. */
  #choose(entry: number, onTopic: boolean): readonly Mark[] {
    if (this.#putAway.has(entry)) return [];
    const shown = groupOf(this.#shown, entry);
    const once = this.#settings.occurrence === 'first';
    if (once && shown.size > 0) return [];
    const candidates = groupOf(this.#candidates, entry);
    const isEligible = (mark: Mark) =>
      !shown.has(mark) &&
      (this.#settings.headings || !mark.block.heading) &&
      hasSense(mark.match, onTopic);
    const chosen = once
      ? firstVisible(candidates, isEligible, this.#inOrder)
      : [...candidates].filter(isEligible);
    for (const mark of chosen) shown.add(mark);
    return chosen;
  }
}

/**
 * The first mark in the page that a reader can see.
 *
 * @param inOrder whether the marks are known to stand in the order of the page.
 */
function firstVisible(
  marks: Iterable<Mark>,
  isEligible: (mark: Mark) => boolean,
  inOrder: boolean,
): readonly Mark[] {
  let first: Mark | undefined;
  for (const mark of marks) {
    if (!isEligible(mark) || (first && !isBefore(mark, first))) continue;
    if (!elementOf(mark.block.container).checkVisibility()) continue;
    if (inOrder) return [mark];
    first = mark;
  }
  return first ? [first] : [];
}

function isBefore(a: Mark, b: Mark): boolean {
  if (a.block === b.block) return a.match.start < b.match.start;
  const place = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function groupOf(groups: Map<number, Set<Mark>>, entry: number): Set<Mark> {
  const group = groups.get(entry) ?? new Set();
  groups.set(entry, group);
  return group;
}
