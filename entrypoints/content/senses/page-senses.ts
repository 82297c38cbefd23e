import { type Lexicon, riskOf } from '../../../engine/lexicon/lexicon.ts';
import { contextModelOf } from '../../../engine/senses/context-model.ts';
import { isIntendedSense, type Strictness } from '../../../engine/senses/disambiguation.ts';
import { featuresOf, logOdds } from '../../../engine/senses/log-odds.ts';
import { PageEvidence } from '../../../engine/senses/page-evidence.ts';
import { readBlock } from '../../../engine/senses/read-block.ts';
import { siteOf } from '../../../engine/sites/site-state.ts';
import type { Mark } from '../reading/mark.ts';
import type { Report } from '../reading/scan-report.ts';

/** What is known about a page before its text is read. */
export type PageMetadata = { readonly address: string; readonly title: string };

/** How far the page-wide evidence must move, in log-odds, before all matches are reconsidered. */
const noticeable = 0.25;

/** How far the evidence must fall short, in log-odds, before a shown mark is removed. */
const clearly = 1.5;

/** Decides what the forms found on a page mean, from what has been read so far. */
export class PageSenses {
  readonly #lexicon: Lexicon;
  readonly #strictness: Strictness;
  readonly #cover: PageMetadata;
  #evidence: PageEvidence | undefined;
  /** The entries in the page's title. */
  #titled: ReadonlySet<number> | undefined;
  /** How much text was read before anything was found, in UTF-16 units. */
  #lengthBefore = 0;
  /** The page-wide evidence when all matches were last reconsidered, in log-odds. */
  #tenor = 0;
  /** How many entries were found then, as far as own ones depend on them. */
  #foundCount = 0;

  constructor(
    lexicon: Lexicon,
    { strictness }: { readonly strictness: Strictness },
    cover: PageMetadata,
  ) {
    this.#lexicon = lexicon;
    this.#strictness = strictness;
    this.#cover = cover;
  }

  /**
   * The page's evidence about its subject. Created with the first form found, as most pages have
   * none.
   */
  get evidence(): PageEvidence {
    this.#evidence ??= this.#makeEvidence();
    return this.#evidence;
  }

  /** Takes in what was read, found and lost. */
  read({ found, lost, length }: Report): void {
    if (this.#evidence) this.#evidence.grow(length);
    else this.#lengthBefore += length;
    for (const { marks } of lost) for (const mark of marks) this.evidence.count(mark, -1);
    for (const { marks } of found) for (const mark of marks) this.evidence.count(mark, 1);
  }

  /** @returns whether the page-wide evidence has moved noticeably since this last returned true. */
  hasVerdictChanged(): boolean {
    if (!this.#evidence) return false;
    const { weights } = contextModelOf(this.#lexicon);
    const tenor = logOdds(featuresOf(undefined, this.#evidence), weights);
    const { foundCount } = this.#evidence;
    if (Math.abs(tenor - this.#tenor) < noticeable && foundCount === this.#foundCount) return false;
    this.#tenor = tenor;
    this.#foundCount = foundCount;
    return true;
  }

  /** @param slack how far the log-odds may fall short of what the strictness asks for. */
  has(mark: Mark, slack = 0): boolean {
    const { weights } = contextModelOf(this.#lexicon);
    return isIntendedSense(mark, this.evidence, weights, this.#strictness, slack);
  }

  /** @returns whether a shown mark now clearly means something else. */
  isRejectedWithHysteresis(mark: Mark): boolean {
    return riskOf(mark.form) !== 'none' && !this.has(mark, clearly);
  }

  /** @returns whether an entry is in the page's title. */
  isInTitle(entry: number): boolean {
    this.#titled ??= new Set(
      readBlock(this.#cover.title, this.#lexicon).map((match) => match.entry),
    );
    return this.#titled.has(entry);
  }

  /** The site that the page belongs to; empty if it has none. */
  get site(): string {
    return siteOf(this.#cover.address) ?? '';
  }

  #makeEvidence(): PageEvidence {
    const evidence = new PageEvidence(contextModelOf(this.#lexicon), this.site);
    evidence.grow(this.#lengthBefore);
    for (const match of readBlock(this.#cover.title, this.#lexicon)) evidence.count(match, 1);
    return evidence;
  }
}
