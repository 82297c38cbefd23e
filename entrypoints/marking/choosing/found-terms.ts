import type { Mark } from '../../content/reading/mark.ts';
import type { PageSenses } from '../../content/senses/page-senses.ts';
import type { Candidates } from './candidates.ts';
import { inDocument } from './in-document.ts';

/** A term found on a page: where it is first marked, or else first found. */
export type SelectedTerm = { readonly first: Mark; readonly isShown: boolean };

/** The terms of a page that mean what the glossary explains, marked or not. */
export class FoundTerms {
  readonly #candidates: Candidates;
  readonly #senses: PageSenses;
  readonly #shown: ReadonlyMap<number, readonly Mark[]>;
  readonly #dismissed: ReadonlySet<number>;

  constructor(
    candidates: Candidates,
    senses: PageSenses,
    shown: readonly Mark[],
    dismissed: ReadonlySet<number>,
  ) {
    this.#candidates = candidates;
    this.#senses = senses;
    this.#shown = Map.groupBy(shown, ({ entry }) => entry);
    this.#dismissed = dismissed;
  }

  /** In page order, an entry each. */
  get all(): readonly SelectedTerm[] {
    const terms = [...this.#candidates.entries()].flatMap((entry) => {
      if (this.#dismissed.has(entry)) return [];
      const shown = this.#shown.get(entry) ?? [];
      const [first] = shown.length > 0 ? shown.toSorted(inDocument) : this.occurrences(entry);
      return first ? [{ first, isShown: shown.length > 0 }] : [];
    });
    return terms.sort((a, b) => inDocument(a.first, b.first));
  }

  /** All occurrences of an entry, in page order. */
  occurrences(entry: number): Mark[] {
    return [...this.#candidates.of(entry)]
      .filter((mark) => this.#senses.has(mark))
      .sort(inDocument);
  }
}
