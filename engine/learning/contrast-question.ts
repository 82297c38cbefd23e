import { isApart } from './distractors.ts';
import { type MaskedText, maskNames } from './masked-text.ts';
import type { Question } from './question.ts';
import { definitionOf, namesOf, type QuizEntries, type QuizEntry } from './quiz-entry.ts';
import { pickOne, type Random, shuffled } from './random.ts';

/** Said of terms between which only usage differs, so that no clue tells them apart. */
const sameThing = /\b(same thing|often used for|overlap)\b/;

/** A clue of fewer words does not tell two terms apart. */
const fewestWords = 4;

/**
 * Asks which of two terms is meant that the glossary sets apart. The clue is what it says of the other
 * one, or else the definition of the entry itself.
 *
 * @returns nothing if there is no such pair that a clue could tell apart.
 */
export function contrastQuestion(
  entry: QuizEntry,
  entries: QuizEntries,
  random: Random,
): Question | undefined {
  const pairs = entry.contrast.flatMap(({ id, why }) => {
    const other = entries.get(id);
    return other && isApart(entry, other) && !sameThing.test(why) ? [{ other, why }] : [];
  });
  const pair = pickOne(pairs, random);
  if (!pair) return undefined;
  const { other, why } = pair;
  const names = [...namesOf(entry), ...namesOf(other)];
  const said = clueAbout(why, names);
  const clue = said ?? maskNames(definitionOf(entry), names);
  if (!said && clue.length > 1) return undefined;
  const meant = said ? other : entry;
  const choices = shuffled([entry, other], random).map(({ id, name }) => ({ id, name }));
  const right = choices.findIndex(({ id }) => id === meant.id);
  return { kind: 'contrast', id: entry.id, name: entry.name, clue, choices, right };
}

/**
 * @param why what sets another entry apart, such as “it is about the off-switch alone; this is wider”.
 * @returns the part that speaks of the other entry alone; nothing if it cannot be told from the rest.
 */
export function clueAbout(why: string, names: readonly string[]): MaskedText | undefined {
  const [said = ''] = why.split(/[;:]|, (?:while|whereas|not|but)\b/);
  const speaksOfOther = /^(it|its)\b/.test(said) && !/\b(this|these|here)\b/i.test(said);
  if (!speaksOfOther || said.split(/\s+/).length < fewestWords) return undefined;
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1).trim()}.`;
  const clue = maskNames(sentence, names);
  return clue.length === 1 ? clue : undefined;
}
