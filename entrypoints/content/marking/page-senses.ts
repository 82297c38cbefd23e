import { entryIds } from '../../../engine/lexicon/entry-ids.ts';
import { type Lexicon, riskOf } from '../../../engine/lexicon/lexicon.ts';
import { contextModelOf } from '../../../engine/senses/context-model.ts';
import { isIntendedSense, type Strictness } from '../../../engine/senses/disambiguation.ts';
import { featuresOf, logOdds } from '../../../engine/senses/log-odds.ts';
import { PageEvidence } from '../../../engine/senses/page-evidence.ts';
import { readBlock } from '../../../engine/senses/read-block.ts';
import { isRejected, type RejectedSenses } from '../../../engine/senses/rejected-senses.ts';
import { siteOf } from '../../../engine/sites/site-state.ts';
import type { Mark } from '../reading/mark.ts';

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
  readonly #otherSenses: RejectedSenses;
  readonly #hasRejections: boolean;
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
    settings: { readonly strictness: Strictness; readonly otherSenses: RejectedSenses },
    cover: PageMetadata,
  ) {
    this.#lexicon = lexicon;
    this.#strictness = settings.strictness;
    this.#otherSenses = settings.otherSenses;
    this.#hasRejections = Object.keys(settings.otherSenses).length > 0;
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

  /** Records how much text was read, in UTF-16 units. */
  grow(length: number): void {
    if (this.#evidence) this.#evidence.grow(length);
    else this.#lengthBefore += length;
  }

  /** Records that a form was found or is gone. */
  count(mark: Mark, change: 1 | -1): void {
    this.evidence.count(mark, change);
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

  has(mark: Mark, slack = 0): boolean {
    const { weights } = contextModelOf(this.#lexicon);
    return isIntendedSense(mark, this.evidence, weights, this.#strictness, slack);
  }

  /** @returns whether a shown mark now clearly means something else. */
  isRejectedWithHysteresis(mark: Mark): boolean {
    return riskOf(mark.form) !== 'none' && !this.has(mark, clearly);
  }

  /** @returns whether the reader has rejected this meaning of the form on this site. */
  isRejected({ entry, form }: Mark): boolean {
    if (!this.#hasRejections) return false;
    const id = entryIds(this.#lexicon)[entry] ?? '';
    return isRejected(this.#otherSenses, this.#site, id, riskOf(form));
  }

  /** @returns whether an entry is in the page's title. */
  isInTitle(entry: number): boolean {
    this.#titled ??= new Set(
      readBlock(this.#cover.title, this.#lexicon).map((match) => match.entry),
    );
    return this.#titled.has(entry);
  }

  get #site(): string {
    return siteOf(this.#cover.address) ?? '';
  }

  #makeEvidence(): PageEvidence {
    const evidence = new PageEvidence(contextModelOf(this.#lexicon), this.#site);
    evidence.grow(this.#lengthBefore);
    for (const match of readBlock(this.#cover.title, this.#lexicon)) evidence.count(match, 1);
    return evidence;
  }
}
