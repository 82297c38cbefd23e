import { riskOf } from '../lexicon/lexicon.ts';
import type { ContextModel } from './context-model.ts';
import type { Match } from './match.ts';

/** How surely a form shows a text to speak of AI: it means nothing else, seldom does, often does. */
export const strengths = ['distinctive', 'likely', 'possible'] as const;
export type Strength = (typeof strengths)[number];

/**
 * A number for each of {@link strengths}, whether another form of the match's entry is distinctive, the
 * first two again for words that everybody uses, for which they count less, then whether the site
 * writes about AI safety.
 */
export type PageFeatures = readonly [number, number, number, number, number, number, number];

/** A text of this length, in UTF-16 units, counts as it is; a longer one must show more. */
const usualLength = 2_000;

/** What a page has shown so far of its subject: which entries were found on it, and how surely. */
export class PageEvidence {
  readonly #context: ContextModel;
  /** Whether the page's site writes about AI safety. */
  readonly isDomainSite: boolean;
  /** How many matches show an entry, by strength and entry. */
  readonly #matches: Record<Strength, Map<number, number>> = {
    distinctive: new Map(),
    likely: new Map(),
    possible: new Map(),
  };
  /** How many matches there are by entry, while own glossaries are used. */
  readonly #found = new Map<number, number>();
  #length = 0;

  /** @param host of the page, if it has one. */
  constructor(context: ContextModel, host = '') {
    this.#context = context;
    this.isDomainSite = context.hosts.some((home) => `.${host}`.endsWith(`.${home}`));
  }

  /** Takes in that so much text was read, in UTF-16 units. */
  grow(length: number): void {
    this.#length += length;
  }

  /** Takes in that a match was found, or is gone. */
  count(match: Match, change: 1 | -1): void {
    if (this.#context.firstOwn < Number.POSITIVE_INFINITY) addTo(this.#found, match.entry, change);
    const strength = this.#strengthOf(match);
    if (strength) addTo(this.#matches[strength], match.entry, change);
  }

  /** @returns whether a match is of one of the reader's own glossaries. */
  isOwn({ entry }: Match): boolean {
    return entry >= this.#context.firstOwn;
  }

  /** @returns whether the page mentions a word that an own entry asks for, if it asks for any. */
  mentions({ entry }: Match): boolean {
    const shownBy = this.#context.mentionsOf(entry);
    return shownBy === undefined || shownBy.some((other) => this.#found.has(other));
  }

  /** How many entries there are by whose forms own ones may be decided; 0 without own glossaries. */
  get foundCount(): number {
    return this.#found.size;
  }

  /** The entries found by forms of a strength, as indices into the lexicon. */
  entriesOf(strength: Strength): readonly number[] {
    return [...this.#matches[strength].keys()];
  }

  /** What the page says of a match, itself left out; without a match, what it says of any. */
  featuresFor(match?: Match): PageFeatures {
    const density = 1 / Math.sqrt(Math.max(1, this.#length / usualLength));
    const own = match && this.#strengthOf(match);
    const weigh = (strength: Strength) => {
      const { size } = this.#matches[strength];
      return Math.log1p((own === strength ? size - 1 : size) * density);
    };
    const everyday = match?.cues?.everyday ? 1 : 0;
    return [
      weigh('distinctive'),
      weigh('likely'),
      weigh('possible'),
      match && this.#matches.distinctive.has(match.entry) ? 1 : 0,
      everyday * weigh('distinctive'),
      everyday * weigh('likely'),
      this.isDomainSite ? 1 : 0,
    ];
  }

  /** Words against the meaning near a match keep it from speaking for others. */
  #strengthOf({ form, cues, entry }: Match): Strength | undefined {
    if (entry >= this.#context.firstOwn) return undefined;
    const risk = riskOf(form);
    if (risk === 'none') return 'distinctive';
    if (cues && cues.negativeCues.length > cues.positiveCues.length) return undefined;
    if (this.#context.topics.has(entry)) return 'likely';
    return risk === 'page' && cues?.several ? 'likely' : 'possible';
  }
}

function addTo(counts: Map<number, number>, entry: number, change: 1 | -1): void {
  const count = (counts.get(entry) ?? 0) + change;
  if (count > 0) counts.set(entry, count);
  else counts.delete(entry);
}
