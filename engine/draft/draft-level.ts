import { type Level, levels } from '../../glossary/categories.ts';

/** The share of terms that a reader of a level must have met to follow a draft. */
const share = 0.8;

/**
 * Judges how deep in the field a draft is: the level at or below which are four in five of the terms
 * that it leaves unexplained. A draft that explains its terms is basic, whatever they are.
 *
 * @param unexplained the level of each term that the draft does not explain, once each.
 * @param all how many terms it uses.
 * @returns nothing if it uses no terms.
 */
export function draftLevel(unexplained: readonly Level[], all: number): Level | undefined {
  if (all === 0) return undefined;
  const [basic] = levels;
  if (unexplained.length === 0) return basic;
  const sorted = unexplained.map((level) => levels.indexOf(level)).sort((a, b) => a - b);
  return levels[sorted[Math.ceil(sorted.length * share) - 1] ?? 0];
}
