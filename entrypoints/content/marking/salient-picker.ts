import { type Lexicon, riskOf, traitsOf } from '../../../engine/lexicon/lexicon.ts';
import { densityLimits } from '../../../engine/salience/density.ts';
import { isKnownTo } from '../../../engine/salience/reader-level.ts';
import { salienceOf } from '../../../engine/salience/salience.ts';
import type { Mark } from '../reading/mark.ts';
import { type Candidate, type Candidates, inPage } from './candidates.ts';
import { linkOf } from './in-link.ts';
import type { PageSenses } from './page-senses.ts';
import { type MarkPick, pick } from './picks.ts';
import type { SelectorSettings } from './selector-settings.ts';

/** What to mark if there is room, and how much a reader gains from it. */
export type SalientPick = Omit<MarkPick, 'repeats'> & { readonly salience: number };

/** Picks the occurrences of a term that are worth marking. */
export class SalientPicker {
  readonly #lexicon: Lexicon;
  readonly #senses: PageSenses;
  readonly #candidates: Candidates;

  constructor(lexicon: Lexicon, senses: PageSenses, candidates: Candidates) {
    this.#lexicon = lexicon;
    this.#senses = senses;
    this.#candidates = candidates;
  }

  /** @returns whether a match is never marked here, whatever the page is about. */
  leavesOut(mark: Mark, { hiddenCategories }: SelectorSettings): boolean {
    if (this.#senses.isRejected(mark) || riskOf(mark.form) === 'never') return true;
    if (hiddenCategories.length === 0) return false;
    return hiddenCategories.includes(traitsOf(mark.entry, this.#lexicon).category);
  }

  /** @param shown the marks of the entry that are shown. */
  pick(
    entry: number,
    shown: readonly Mark[],
    {
      settings,
      windowHeight,
    }: { readonly settings: SelectorSettings; readonly windowHeight: number },
  ): readonly SalientPick[] {
    const { density, readerLevel, occurrence } = settings;
    const traits = traitsOf(entry, this.#lexicon);
    if (density !== 'all' && isKnownTo(readerLevel, traits.familiarity, traits.level)) return [];
    const known = new Set(shown);
    const candidates = this.#placed(this.#candidates.of(entry)).filter(
      ({ mark }) => !known.has(mark) && isAllowed(mark, settings),
    );
    if (candidates.length === 0) return [];
    const picks = pick(occurrence, {
      candidates,
      shown: this.#placed(shown),
      windowHeight,
      isMeant: (mark) => this.#senses.has(mark),
    });
    return picks.flatMap(({ options, replaces, repeats }) => {
      const { mark } = options[0] as Candidate;
      const salience = salienceOf({
        ...traits,
        isExplained: mark.isExplained,
        isAmbiguous: riskOf(mark.form) === 'near',
        isInTitle: this.#senses.isInTitle(entry),
        occurrences: candidates.length,
        repeats,
      });
      return salience >= densityLimits[density].least ? [{ options, replaces, salience }] : [];
    });
  }

  #placed(marks: Iterable<Mark>): Candidate[] {
    return [...marks].flatMap((mark) => this.#candidates.candidate(mark) ?? []);
  }
}

/** Sorts picks: the most salient first, then in the order of the page. */
export function bySalience(a: SalientPick, b: SalientPick): number {
  return b.salience - a.salience || inPage(a.options[0] as Candidate, b.options[0] as Candidate);
}

function isAllowed(mark: Mark, { headings, links }: SelectorSettings): boolean {
  return (headings || !mark.block.heading) && (links || !linkOf(mark));
}
