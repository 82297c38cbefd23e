import { type PackedForm, riskOf } from './lexicon.ts';

/**
 * What a page has shown so far of its subject: how many entries were found on it by forms that mean
 * nothing else anywhere.
 */
export type Evidence = {
  readonly entries: number;
  /** Folded length of the text read so far, in UTF-16 units. */
  readonly length: number;
};

/** Texts shorter than this (about 500 words) are trusted on one safe term; longer ones need two. */
const shortText = 3_000;

/** How far, in UTF-16 units, another accepted term may stand to speak for a `near` form. */
const nearness = 80;

/** Whether a page with this evidence speaks of AI, so that risky forms may have the field's meaning. */
export function speaksOfAI({ entries, length }: Evidence): boolean {
  return entries >= (length < shortText ? 1 : 2);
}

/** @returns whether a form means its entry wherever it stands. */
export function isSafe(form: PackedForm): boolean {
  return riskOf(form) === 'none';
}

/** A match whose meaning is to be decided, with what stands around it. */
export type Candidate = {
  readonly form: PackedForm;
  /** Units to the nearest match of a safe form in the same block; Infinity if there is none. */
  readonly distance: number;
};

/**
 * Decides whether a match means its entry.
 *
 * @param onTopic whether the page {@link speaksOfAI}.
 */
export function hasSense({ form, distance }: Candidate, onTopic: boolean): boolean {
  switch (riskOf(form)) {
    case 'none':
      return true;
    case 'page':
      return onTopic;
    case 'near':
      return onTopic && distance <= nearness;
    case 'never':
      return false;
  }
}
