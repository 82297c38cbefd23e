import { entryIds } from '../../../engine/lexicon/entry-ids.ts';
import { type Lexicon, riskOf, traitsOf } from '../../../engine/lexicon/lexicon.ts';
import { densityLimits } from '../../../engine/salience/density.ts';
import { isKnownTo } from '../../../engine/salience/reader-level.ts';
import { salienceOf } from '../../../engine/salience/salience.ts';
import { isRejected } from '../../../engine/senses/rejected-senses.ts';
import type { Mark } from '../../content/reading/mark.ts';
import type { PageSenses } from '../../content/senses/page-senses.ts';
import type { Candidates } from './candidates.ts';
import { isLastResort } from './mark-place.ts';
import { type MarkPick, pick } from './picks.ts';
import type { PlacedMark } from './placed-mark.ts';
import type { SelectorSettings } from './selector-settings.ts';

/** What to mark if there is room, and how much a reader gains from it. */
export type SalientPick = Omit<MarkPick, 'repeats'> & {
  readonly salience: number;
  /** Whether it is of one of the reader's own glossaries. */
  readonly isOwn: boolean;
};

/** Occurrences of a term that may be marked, and its marks that are shown. */
export type TermToPick = {
  readonly entry: number;
  readonly marks: Iterable<Mark>;
  readonly shown: readonly PlacedMark[];
};

/** Picks the occurrences of a term that are worth marking. */
export class SalientPicker {
  readonly #lexicon: Lexicon;
  readonly #senses: PageSenses;
  readonly #candidates: Candidates;
  readonly #isFaded: (entry: number) => boolean;
  /** Entries that occur where they are marked only if they occur in no better place. */
  readonly #postponed = new Set<number>();
  #isPageRead = false;

  constructor(
    lexicon: Lexicon,
    senses: PageSenses,
    candidates: Candidates,
    isFaded: (entry: number) => boolean = () => false,
  ) {
    this.#lexicon = lexicon;
    this.#senses = senses;
    this.#candidates = candidates;
    this.#isFaded = isFaded;
  }

  /** @returns whether a match is never marked here, whatever the page is about. */
  leavesOut(mark: Mark, { hiddenCategories, otherSenses }: SelectorSettings): boolean {
    if (riskOf(mark.form) === 'never' || this.#isRejected(mark, otherSenses)) return true;
    if (hiddenCategories.length === 0 || this.#isOwn(mark.entry)) return false;
    return hiddenCategories.includes(traitsOf(mark.entry, this.#lexicon).category);
  }

  /** @returns what to mark of the occurrences of a term, the rest of which was passed over before. */
  pick(
    { entry, marks, shown }: TermToPick,
    {
      settings,
      windowHeight,
    }: { readonly settings: SelectorSettings; readonly windowHeight: number },
  ): readonly SalientPick[] {
    const { density, readerLevel, occurrence } = settings;
    const { least, senseMargin } = densityLimits[density];
    const traits = traitsOf(entry, this.#lexicon);
    const isOwn = this.#isOwn(entry);
    const isKnown = isKnownTo(readerLevel, traits.familiarity, traits.level);
    if (density !== 'all' && isKnown && !isOwn) return [];
    const facts = {
      ...traits,
      isOwn,
      isInTitle: this.#senses.isInTitle(entry),
      isFaded: this.#isFaded(entry),
      occurrences: this.#candidates.count(entry),
    };
    if (salienceOf({ ...facts, ...atBest }) < least) return [];
    let candidates = this.#allowed(marks, shown, settings);
    if (occurrence !== 'all') candidates = this.#withoutLastResorts(entry, candidates);
    if (candidates.length === 0) return [];
    const isMeant = (mark: Mark) => this.#senses.has(mark, -senseMargin);
    const picks = pick(occurrence, { candidates, shown, windowHeight, isMeant });
    return picks.flatMap(({ options, replaces, repeats }) => {
      const { isExplained, form } = (options[0] as PlacedMark).mark;
      const isAmbiguous = riskOf(form) === 'near';
      const salience = salienceOf({ ...facts, isExplained, isAmbiguous, repeats });
      return salience >= least ? [{ options, replaces, salience, isOwn }] : [];
    });
  }

  /** Whether the reader has added the entry, and so wants it explained whatever they know. */
  #isOwn(entry: number): boolean {
    return entry >= this.#lexicon.firstOwn;
  }

  /** Takes in that all of the page has been read. @returns the entries that may be marked in the worst places. */
  finish(): Iterable<number> {
    this.#isPageRead = true;
    const entries = [...this.#postponed];
    this.#postponed.clear();
    return entries;
  }

  /** Without places such as navigation, unless the term is known to occur in no better one. */
  #withoutLastResorts(entry: number, candidates: PlacedMark[]): PlacedMark[] {
    const better = candidates.filter(({ rank }) => !isLastResort(rank));
    if (better.length === candidates.length) return better;
    if (this.#isPageRead) return this.#occursInBetterPlace(entry) ? better : candidates;
    this.#postponed.add(entry);
    return better;
  }

  /** Whether a term stands in running text; the same word with another meaning does not count. */
  #occursInBetterPlace(entry: number): boolean {
    for (const mark of this.#candidates.of(entry)) {
      if (mark.block.heading || !this.#senses.has(mark)) continue;
      const placed = this.#candidates.placed(mark);
      if (placed && !isLastResort(placed.rank)) return true;
    }
    return false;
  }

  /** @returns whether the reader has rejected this meaning of the form on this site. */
  #isRejected({ entry, form }: Mark, rejected: SelectorSettings['otherSenses']): boolean {
    // Ids are unpacked only when needed; for most readers they never are.
    if (Object.keys(rejected).length === 0) return false;
    const id = entryIds(this.#lexicon)[entry] ?? '';
    return isRejected(rejected, this.#senses.site, id, riskOf(form));
  }

  /** The occurrences that the settings allow to mark, with their places. */
  #allowed(
    marks: Iterable<Mark>,
    shown: readonly PlacedMark[],
    { headings, links }: SelectorSettings,
  ): PlacedMark[] {
    const isShown = (mark: Mark) => shown.some((placed) => placed.mark === mark);
    const allowed: PlacedMark[] = [];
    for (const mark of marks) {
      if ((!headings && mark.block.heading) || isShown(mark)) continue;
      if (!links && this.#candidates.isInLink(mark)) continue;
      const placed = this.#candidates.placed(mark);
      if (placed) allowed.push(placed);
    }
    return allowed;
  }
}

/** What makes an occurrence of a term as salient as any. */
const atBest = { isExplained: false, isAmbiguous: false, repeats: 0 };
