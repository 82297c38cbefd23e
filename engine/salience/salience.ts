import type { Clarity, Familiarity, Level } from '../../glossary/categories.ts';

/** What decides how much a reader gains from having a term explained at one of its occurrences. */
export type SalienceFacts = {
  readonly familiarity: Familiarity;
  readonly clarity: Clarity;
  /** How deep in the field the term is. */
  readonly level: Level;
  /** Whether the entry is of one of the reader's own glossaries. */
  readonly isOwn: boolean;
  /** Whether the sentence itself explains the term. */
  readonly isExplained: boolean;
  /** Whether the form often means something else, so that it may be an ordinary word. */
  readonly isAmbiguous: boolean;
  /** Whether the term is in the page's title. */
  readonly isInTitle: boolean;
  /** Whether the reader has met it so often, on several days, that it gives way to others. */
  readonly isFaded: boolean;
  /** How often the page uses it. */
  readonly occurrences: number;
  /** How often it has been marked further up the page. */
  readonly repeats: number;
};

/**
 * What each fact adds to the log-odds that a reader who is new to the field, but not to computers,
 * wants the explanation. Those of words and sentences were fitted to labelled terms (`tests/eval/wanted`,
 * half of the pages), then rounded; the others are choices.
 */
export const salienceWeights = {
  any: 1.3,
  familiarity: { specialist: 0, general: -0.6, everyday: -1.6 },
  clarity: { coined: 1.2, opaque: 0, suggestive: -0.2, plain: -1.5 },
  /** Words that the field is known by, coined and basic, are marked even where they are explained. */
  isExplained: { keyword: -1.5, other: -2.2 },
  isAmbiguous: -0.3,
  isInTitle: 0.3,
  /** As much as leaves even a coined word out at Balanced. */
  isFaded: -2.5,
  /** Times the natural logarithm of the occurrences. */
  occurrences: 0.1,
  /** Times the repeats, as far as there are two. */
  repeats: -0.5,
  /** More than all others together: what a reader has added comes first. */
  isOwn: 10,
} as const;

/** @returns the log-odds that a reader wants a term explained; the higher, the sooner it is marked. */
export function salienceOf(facts: SalienceFacts): number {
  const weights = salienceWeights;
  return (
    weights.any +
    weights.familiarity[facts.familiarity] +
    weights.clarity[facts.clarity] +
    (facts.isExplained ? weights.isExplained[isKeyword(facts) ? 'keyword' : 'other'] : 0) +
    (facts.isAmbiguous ? weights.isAmbiguous : 0) +
    (facts.isInTitle ? weights.isInTitle : 0) +
    (facts.isFaded ? weights.isFaded : 0) +
    (facts.isOwn ? weights.isOwn : 0) +
    weights.occurrences * Math.log(Math.max(1, facts.occurrences)) +
    weights.repeats * Math.min(2, facts.repeats)
  );
}

function isKeyword({ clarity, level }: SalienceFacts): boolean {
  return clarity === 'coined' && level === 'basic';
}
