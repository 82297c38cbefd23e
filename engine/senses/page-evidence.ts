import { riskOf } from '../lexicon/lexicon.ts';
import type { ContextModel } from './context-model.ts';
import type { Match } from './match.ts';

/**
 * How strongly a form indicates a text about AI: it never, rarely or often means something else.
 */
export const strengths = ['distinctive', 'likely', 'possible'] as const;
export type Strength = (typeof strengths)[number];

/** A number for each of {@link strengths}, then whether the site writes about AI safety. */
export type PageFeatures = readonly [number, number, number, number];

/** Longer texts than this, in UTF-16 units, need more evidence. */
const usualLength = 2_000;

/** The evidence so far of a page's subject: the entries found on it, by strength. */
export class PageEvidence {
  readonly #topics: ReadonlySet<number>;
  /** Whether the page's site writes about AI safety. */
  readonly isDomainSite: boolean;
  /** The number of matches by strength and entry. */
  readonly #matches: Record<Strength, Map<number, number>> = {
    distinctive: new Map(),
    likely: new Map(),
    possible: new Map(),
  };
  #length = 0;

  /** @param host the page's host, if it has one. */
  constructor({ topics, hosts }: ContextModel, host = '') {
    this.#topics = topics;
    this.isDomainSite = hosts.some((home) => `.${host}`.endsWith(`.${home}`));
  }

  /** Adds to the length of the text read, in UTF-16 units. */
  grow(length: number): void {
    this.#length += length;
  }

  /** Adds or removes a match. */
  count(match: Match, change: 1 | -1): void {
    const strength = this.#strengthOf(match);
    if (!strength) return;
    const matches = this.#matches[strength];
    const count = (matches.get(match.entry) ?? 0) + change;
    if (count > 0) matches.set(match.entry, count);
    else matches.delete(match.entry);
  }

  /** The entries found through forms of a strength, as indices into the lexicon. */
  entriesOf(strength: Strength): readonly number[] {
    return [...this.#matches[strength].keys()];
  }

  /** The page's features for a match, which does not count itself; without a match, for any. */
  featuresFor(match?: Match): PageFeatures {
    const density = 1 / Math.sqrt(Math.max(1, this.#length / usualLength));
    const own = match && this.#strengthOf(match);
    const weigh = (strength: Strength) => {
      const { size } = this.#matches[strength];
      return Math.log1p((own === strength ? size - 1 : size) * density);
    };
    return [weigh('distinctive'), weigh('likely'), weigh('possible'), this.isDomainSite ? 1 : 0];
  }

  /** A match with mostly negative cues is no evidence for others. */
  #strengthOf({ form, cues, entry }: Match): Strength | undefined {
    const risk = riskOf(form);
    if (risk === 'none') return 'distinctive';
    if (cues && cues.negativeCues.length > cues.positiveCues.length) return undefined;
    return risk === 'page' || this.#topics.has(entry) ? 'likely' : 'possible';
  }
}
