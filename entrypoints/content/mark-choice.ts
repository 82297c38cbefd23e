import { entryIds } from '../../engine/entry-ids.ts';
import { Evidence } from '../../engine/evidence.ts';
import { categoryOf, type Lexicon, riskOf } from '../../engine/lexicon.ts';
import { isRejected, type OtherSenses } from '../../engine/other-sense.ts';
import { readBlock } from '../../engine/read-block.ts';
import { hasSense, isSafe, oddsOf, type Strictness } from '../../engine/senses.ts';
import { siteOf } from '../../engine/site-state.ts';
import { type Surroundings, surroundingsOf } from '../../engine/surroundings.ts';
import type { Category } from '../../glossary/categories.ts';
import { elementOf } from './container.ts';
import type { FoundBlock, Mark } from './mark.ts';
import type { Report } from './report.ts';

/** The settings that decide which matches become marks. */
export type ChoiceSettings = {
  readonly occurrence: 'first' | 'all';
  readonly headings: boolean;
  readonly hiddenCategories: readonly Category[];
  readonly strictness: Strictness;
  readonly otherSenses: OtherSenses;
};

/** What a page says of its subject before any of its text is read. */
export type Cover = { readonly address: string; readonly title: string };

/** Marks to make visible and marks to take away. */
export type Choice = { readonly show: readonly Mark[]; readonly hide: readonly Mark[] };

const nothing: Choice = { show: [], hide: [] };

/** When what the page says of all meanings has moved by so much, in log-odds, all are looked at again. */
const noticeable = 0.25;

/** The evidence must fall short by so much, in log-odds, before what is shown is taken away. */
const clearly = 1.5;

/**
 * Decides which of the found matches are marked. What is marked stays so until its text changes or the
 * page turns out to speak of something else, even if an earlier occurrence turns up: nothing flickers
 * under the reader's eyes.
 */
export class MarkChoice {
  readonly #lexicon: Lexicon;
  readonly #settings: ChoiceSettings;
  readonly #cover: Cover;
  readonly #site: string;
  #evidence: Evidence | undefined;
  /** How much text was read before anything was found in it, in UTF-16 units. */
  #lengthBefore = 0;
  /** What the page said of all meanings when all matches were last looked at, in log-odds. */
  #tenor = 0;
  /** Matches that may become marks, by entry, in the order in which they were read. */
  readonly #candidates = new Map<number, Set<Mark>>();
  readonly #shown = new Map<number, Set<Mark>>();
  /** Entries that the reader has put away; their candidates are kept, as they may be taken back. */
  #putAway: ReadonlySet<number> = new Set();
  /** Whether all candidates came in the order of the page, as they do until it changes. */
  #inOrder = true;

  constructor(lexicon: Lexicon, settings: ChoiceSettings, { address, title }: Cover) {
    this.#lexicon = lexicon;
    this.#settings = settings;
    this.#cover = { address, title };
    this.#site = siteOf(address) ?? '';
  }

  /** What the page has shown of its subject; made when the first form is found, as on most pages none is. */
  get evidence(): Evidence {
    if (this.#evidence) return this.#evidence;
    const evidence = new Evidence(this.#surroundings, this.#site);
    evidence.grow(this.#lengthBefore);
    for (const match of readBlock(this.#cover.title, this.#lexicon)) evidence.count(match, 1);
    this.#evidence = evidence;
    return evidence;
  }

  get #surroundings(): Surroundings {
    return surroundingsOf(this.#lexicon);
  }

  /** Takes in what was read and says what follows from it for the page. */
  update({ found, lost, length, inOrder }: Report): Choice {
    this.#inOrder &&= inOrder;
    if (!this.#evidence && found.length === 0) {
      this.#lengthBefore += length;
      return nothing;
    }
    this.evidence.grow(length);
    const hide = this.#remove(lost);
    const touched = new Set(hide.map(({ entry }) => entry));
    for (const mark of found.flatMap(({ marks }) => marks)) {
      this.evidence.count(mark.match, 1);
      if (!this.#isWanted(mark)) continue;
      groupOf(this.#candidates, mark.entry).add(mark);
      touched.add(mark.entry);
    }
    const hasTurned = this.#noticeTenor();
    if (hasTurned) hide.push(...this.#takeBack());
    const entries = hasTurned ? this.#candidates.keys() : touched;
    const show = [...entries].flatMap((entry) => this.#choose(entry));
    return { show, hide };
  }

  /** Takes in which entries the reader has put away. All other marks stay as they are. */
  putAway(entries: ReadonlySet<number>): Choice {
    const back = [...this.#putAway].filter((entry) => !entries.has(entry));
    this.#putAway = entries;
    const hide = [...entries].flatMap((entry) => [...groupOf(this.#shown, entry)]);
    for (const { entry } of hide) this.#shown.delete(entry);
    return { show: back.flatMap((entry) => this.#choose(entry)), hide };
  }

  get shownMarks(): Mark[] {
    return [...this.#shown.values()].flatMap((marks) => [...marks]);
  }

  /** Entries marked on the page now, as indices into the lexicon. */
  get shownEntries(): number[] {
    return [...this.#shown].filter(([, marks]) => marks.size > 0).map(([entry]) => entry);
  }

  /** @returns whether the page says noticeably more or less for all meanings than when last asked. */
  #noticeTenor(): boolean {
    const tenor = oddsOf(this.evidence.featuresFor(), this.#surroundings.weights);
    if (Math.abs(tenor - this.#tenor) < noticeable) return false;
    this.#tenor = tenor;
    return true;
  }

  #isWanted({ entry, match }: Mark): boolean {
    const { hiddenCategories, otherSenses } = this.#settings;
    if (hiddenCategories.includes(categoryOf(entry, this.#lexicon))) return false;
    const id = entryIds(this.#lexicon)[entry] ?? '';
    return !isRejected(otherSenses, this.#site, id, riskOf(match.form));
  }

  #hasSense({ match }: Mark, slack = 0): boolean {
    const { weights } = this.#surroundings;
    return hasSense(match, this.evidence, weights, this.#settings.strictness, slack);
  }

  #remove(lost: readonly FoundBlock[]): Mark[] {
    const hidden: Mark[] = [];
    for (const mark of lost.flatMap(({ marks }) => marks)) {
      this.evidence.count(mark.match, -1);
      this.#candidates.get(mark.entry)?.delete(mark);
      if (this.#shown.get(mark.entry)?.delete(mark)) hidden.push(mark);
    }
    return hidden;
  }

  /** Takes away what is shown and clearly means something else, as the page now tells. */
  #takeBack(): Mark[] {
    const hidden: Mark[] = [];
    for (const marks of this.#shown.values()) {
      for (const mark of marks) {
        if (isSafe(mark.match.form) || this.#hasSense(mark, clearly)) continue;
        marks.delete(mark);
        hidden.push(mark);
      }
    }
    return hidden;
  }

  /** Picks the marks to show for one entry, beside those already shown. */
  #choose(entry: number): readonly Mark[] {
    if (this.#putAway.has(entry)) return [];
    const shown = groupOf(this.#shown, entry);
    const once = this.#settings.occurrence === 'first';
    if (once && shown.size > 0) return [];
    const candidates = groupOf(this.#candidates, entry);
    const isEligible = (mark: Mark) =>
      !shown.has(mark) && (this.#settings.headings || !mark.block.heading) && this.#hasSense(mark);
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
