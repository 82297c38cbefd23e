import type { Lexicon } from '../../engine/lexicon.ts';
import { hasSense, isSafe, speaksOfAI } from '../../engine/senses.ts';
import type { Category } from '../../glossary/categories.ts';
import { elementOf } from './container.ts';
import type { FoundBlock, Mark } from './mark.ts';
import type { Report } from './page-reader.ts';

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
  #length = 0;

  constructor(lexicon: Lexicon, settings: ChoiceSettings) {
    this.#lexicon = lexicon;
    this.#settings = settings;
  }

  /** Takes in what was read and says what follows from it for the page. */
  update({ found, lost, length }: Report): Choice {
    const wasOnTopic = this.#isOnTopic();
    this.#length += length;
    const hide = this.#remove(lost);
    const touched = new Set(hide.map(({ entry }) => entry));
    for (const mark of found.flatMap(({ marks }) => marks)) {
      if (!this.#isWanted(mark)) continue;
      groupOf(this.#candidates, mark.entry).add(mark);
      touched.add(mark.entry);
    }
    const onTopic = this.#isOnTopic();
    const entries = onTopic === wasOnTopic ? touched : new Set(this.#candidates.keys());
    const show = [...entries].flatMap((entry) => this.#choose(entry, onTopic));
    return { show, hide };
  }

  /** Entries marked on the page now, as indices into the lexicon. */
  get shownEntries(): number[] {
    return [...this.#shown].filter(([, marks]) => marks.size > 0).map(([entry]) => entry);
  }

  #isOnTopic(): boolean {
    const entries = new Set<number>();
    for (const [entry, marks] of this.#candidates) {
      for (const mark of marks) {
        if (!isSafe(mark.form, this.#lexicon)) continue;
        entries.add(entry);
        break;
      }
    }
    return speaksOfAI({ entries, length: this.#length });
  }

  #isWanted(mark: Mark): boolean {
    const category = this.#lexicon.entries[mark.entry]?.category;
    return category !== undefined && !this.#settings.hiddenCategories.includes(category);
  }

  #remove(lost: readonly FoundBlock[]): Mark[] {
    const hidden: Mark[] = [];
    for (const mark of lost.flatMap(({ marks }) => marks)) {
      this.#candidates.get(mark.entry)?.delete(mark);
      if (this.#shown.get(mark.entry)?.delete(mark)) hidden.push(mark);
    }
    return hidden;
  }

  /** Picks the marks to show for one entry, beside those already shown. */
  #choose(entry: number, onTopic: boolean): Mark[] {
    const shown = groupOf(this.#shown, entry);
    const once = this.#settings.occurrence === 'first';
    if (once && shown.size > 0) return [];
    const eligible = [...groupOf(this.#candidates, entry)].filter(
      (mark) =>
        !shown.has(mark) &&
        (this.#settings.headings || !mark.block.heading) &&
        hasSense(mark, onTopic, this.#lexicon),
    );
    const chosen = once ? firstVisible(eligible) : eligible;
    for (const mark of chosen) shown.add(mark);
    return chosen;
  }
}

/** The first mark in the page that a reader can see. */
function firstVisible(marks: readonly Mark[]): Mark[] {
  const visible = marks.filter(({ block }) => elementOf(block.container).checkVisibility());
  const first = visible.toSorted(byPlace)[0];
  return first ? [first] : [];
}

function byPlace(a: Mark, b: Mark): number {
  if (a.block === b.block) return a.start - b.start;
  const place = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function groupOf(groups: Map<number, Set<Mark>>, entry: number): Set<Mark> {
  const group = groups.get(entry) ?? new Set();
  groups.set(entry, group);
  return group;
}
