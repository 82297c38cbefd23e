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

/** What a page says of its subject before any of its text is read. */
export type PageMetadata = { readonly address: string; readonly title: string };

/** When what the page says of all meanings has moved by so much, in log-odds, all are looked at again. */
const noticeable = 0.25;

/** The evidence must fall short by so much, in log-odds, before what is shown is taken away. */
const clearly = 1.5;

/** What the forms found on a page mean, as far as the page has shown. */
export class PageSenses {
  readonly #lexicon: Lexicon;
  readonly #strictness: Strictness;
  readonly #otherSenses: RejectedSenses;
  readonly #hasRejections: boolean;
  readonly #cover: PageMetadata;
  #evidence: PageEvidence | undefined;
  /** How much text was read before anything was found in it, in UTF-16 units. */
  #lengthBefore = 0;
  /** What the page said of all meanings when all matches were last looked at, in log-odds. */
  #tenor = 0;

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

  /** What the page has shown of its subject; made when the first form is found: on most pages none is. */
  get evidence(): PageEvidence {
    this.#evidence ??= this.#makeEvidence();
    return this.#evidence;
  }

  /** Takes in that so much text was read, in UTF-16 units. */
  grow(length: number): void {
    if (this.#evidence) this.#evidence.grow(length);
    else this.#lengthBefore += length;
  }

  /** Takes in that a form was found, or is gone. */
  count(mark: Mark, change: 1 | -1): void {
    this.evidence.count(mark, change);
  }

  /** @returns whether the page says noticeably more or less for all meanings than when last asked. */
  hasVerdictChanged(): boolean {
    if (!this.#evidence) return false;
    const { weights } = contextModelOf(this.#lexicon);
    const tenor = logOdds(featuresOf(undefined, this.#evidence), weights);
    if (Math.abs(tenor - this.#tenor) < noticeable) return false;
    this.#tenor = tenor;
    return true;
  }

  has(mark: Mark, slack = 0): boolean {
    const { weights } = contextModelOf(this.#lexicon);
    return isIntendedSense(mark, this.evidence, weights, this.#strictness, slack);
  }

  /** @returns whether a mark that is shown means something else, as the page now tells. */
  isRejectedWithHysteresis(mark: Mark): boolean {
    return riskOf(mark.form) !== 'none' && !this.has(mark, clearly);
  }

  /** @returns whether the reader has said that a form means something else on this site. */
  isRejected({ entry, form }: Mark): boolean {
    if (!this.#hasRejections) return false;
    const id = entryIds(this.#lexicon)[entry] ?? '';
    return isRejected(this.#otherSenses, this.#site, id, riskOf(form));
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
