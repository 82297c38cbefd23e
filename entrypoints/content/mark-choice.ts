import type { Settings } from '../../browser/settings.ts';
import { type Lexicon, levelOf } from '../../engine/lexicon.ts';
import { hasSense, isSafe, speaksOfAI } from '../../engine/senses.ts';
import { levels } from '../../glossary/categories.ts';
import { elementOf } from './container.ts';
import { withinDensity } from './density.ts';
import { hiddenEntries } from './hidden-entries.ts';
import { isInLink } from './in-link.ts';
import type { FoundBlock, Mark } from './mark.ts';
import type { Report } from './report.ts';
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
  | 'knownTerms'
  | 'neverMarked'
>;

/** Marks to make visible and marks to take away. */
export type Choice = { readonly show: readonly Mark[]; readonly hide: readonly Mark[] };

/**
 * Decides which of the found matches are marked. What is marked stays so until its text changes, even
 * if an earlier occurrence turns up: nothing flickers under the reader's eyes.
 */
export class MarkChoice {
  readonly #lexicon: Lexicon;
  readonly #settings: ChoiceSettings;
  readonly #isHidden: (entry: number) => boolean;
  /** Matches that may become marks, by entry, in the order in which they were read. */
  readonly #candidates = new Map<number, Set<Mark>>();
  readonly #shown = new Map<number, Set<Mark>>();
  /** How many candidates of an entry mean nothing else anywhere; entries without any are left out. */
  readonly #safeCounts = new Map<number, number>();
  #length = 0;
  /** Whether all candidates came in the order of the page, as they do until it changes. */
  #inOrder = true;

  constructor(lexicon: Lexicon, settings: ChoiceSettings) {
    this.#lexicon = lexicon;
    this.#settings = settings;
    this.#isHidden = hiddenEntries(lexicon, settings);
  }

  /** Takes in what was read and says what follows from it for the page. */
  update({ found, lost, length, inOrder }: Report): Choice {
    this.#inOrder &&= inOrder;
    const wasOnTopic = this.#isOnTopic();
    this.#length += length;
    const hide = this.#remove(lost);
    const touched = new Set(hide.map(({ entry }) => entry));
    for (const mark of found.flatMap(({ marks }) => marks)) {
      if (this.#isHidden(mark.entry)) continue;
      groupOf(this.#candidates, mark.entry).add(mark);
      this.#countSafe(mark, 1);
      touched.add(mark.entry);
    }
    const onTopic = this.#isOnTopic();
    const entries = onTopic === wasOnTopic ? touched : new Set(this.#candidates.keys());
    const show = this.#thin([...entries].flatMap((entry) => this.#choose(entry, onTopic)));
    for (const mark of show) groupOf(this.#shown, mark.entry).add(mark);
    return { show, hide };
  }

  /** One mark of each entry that is marked now, the first in the page, in the order of the page. */
  get firstMarks(): Mark[] {
    const firsts = [...this.#shown.values()].flatMap((marks) => [...marks].sort(inPage)[0] ?? []);
    return firsts.sort(inPage);
  }

  /** Where an entry stands, marked or not, in the order of the page. */
  occurrences(entry: number): Mark[] {
    const onTopic = this.#isOnTopic();
    const all = [...groupOf(this.#candidates, entry)];
    return all.filter(({ match }) => hasSense(match, onTopic)).sort(inPage);
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
    const { occurrence, headings, links } = this.#settings;
    const shown = groupOf(this.#shown, entry);
    if (occurrence === 'first' && shown.size > 0) return [];
    const candidates = groupOf(this.#candidates, entry);
    const isEligible = (mark: Mark) =>
      !shown.has(mark) &&
      (headings || !mark.block.heading) &&
      hasSense(mark.match, onTopic) &&
      (links || !isInLink(mark));
    if (occurrence === 'first') return firstVisible(candidates, isEligible, this.#inOrder);
    const eligible = [...candidates].filter(isEligible);
    if (occurrence === 'all') return eligible;
    const sectionOf = sectionFinder(document);
    const marked = new Set([...shown].map(sectionOf));
    return [...Map.groupBy(eligible, sectionOf)].flatMap(([section, marks]) =>
      marked.has(section) ? [] : firstVisible(marks, () => true, this.#inOrder),
    );
  }

  /** Leaves marks out where there are too many; harder terms go before easier ones. */
  #thin(marks: readonly Mark[]): readonly Mark[] {
    const most = this.#settings.marksPerScreen;
    if (most === 0) return marks;
    const ease = ({ entry }: Mark) => -levels.indexOf(levelOf(entry, this.#lexicon));
    const shown = [...this.#shown.values()].flatMap((group) => [...group]);
    return withinDensity(
      marks.toSorted((a, b) => ease(a) - ease(b)),
      shown,
      most,
    );
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
    if (!isEligible(mark) || (first && inPage(mark, first) > 0)) continue;
    if (!elementOf(mark.block.container).checkVisibility()) continue;
    if (inOrder) return [mark];
    first = mark;
  }
  return first ? [first] : [];
}

/** Sorts marks in the order of the page. */
function inPage(a: Mark, b: Mark): number {
  if (a.block === b.block) return a.match.start - b.match.start;
  const place = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function groupOf(groups: Map<number, Set<Mark>>, entry: number): Set<Mark> {
  const group = groups.get(entry) ?? new Set();
  groups.set(entry, group);
  return group;
}
