import { contrastQuestion } from './contrast-question.ts';
import { distractorsFor } from './distractors.ts';
import { holdsName, type MaskedText, maskNames } from './masked-text.ts';
import { orderQuestion } from './order-question.ts';
import type { Question, QuestionKind } from './question.ts';
import { definitionOf, namesOf, type QuizEntries, type QuizEntry } from './quiz-entry.ts';
import { type Random, shuffled } from './random.ts';

/** How many answers there are to choose from. */
const choicesInQuestion = 4;

/** A definition with more blanks than this says too little. */
const mostBlanks = 2;

/** From this stability on, in days, readers can say by themselves what a term means. */
const recallFrom = 21;

/** How often each kind is asked where an entry allows it; later ones are rarer. */
const weights: Readonly<Record<QuestionKind, number>> = {
  definition: 4,
  term: 2.5,
  contrast: 2.5,
  order: 1.5,
  recall: 0,
};

/**
 * Makes a question about an entry, of a kind that the entry allows.
 *
 * @param stability for how many days the reader is likely to remember the term; 0 for a new one.
 */
export function makeQuestion(
  entry: QuizEntry,
  entries: QuizEntries,
  stability: number,
  random: Random,
): Question {
  for (const kind of kindsInOrder(stability, random)) {
    const question = questionOf(kind, entry, entries, random);
    if (question) return question;
  }
  return { kind: 'recall', id: entry.id, name: entry.name };
}

/** @returns a question of a kind; nothing if the entry does not allow it. */
export function questionOf(
  kind: QuestionKind,
  entry: QuizEntry,
  entries: QuizEntries,
  random: Random,
): Question | undefined {
  switch (kind) {
    case 'definition':
      return definitionQuestion(entry, entries, random);
    case 'term':
      return termQuestion(entry, entries, random);
    case 'contrast':
      return contrastQuestion(entry, entries, random);
    case 'order':
      return orderQuestion(entry, entries, random);
    case 'recall':
      return { kind, id: entry.id, name: entry.name };
  }
}

/** All kinds, those to try first first. */
function kindsInOrder(stability: number, random: Random): QuestionKind[] {
  const all = { ...weights, recall: stability >= recallFrom ? weights.definition : 0 };
  const ranked = Object.entries(all).map(([kind, weight]) => ({
    kind: kind as QuestionKind,
    // The largest of these is drawn with a chance in proportion to its weight.
    rank: weight > 0 ? random() ** (1 / weight) : -1,
  }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ kind }) => kind);
}

function definitionQuestion(
  entry: QuizEntry,
  entries: QuizEntries,
  random: Random,
): Question | undefined {
  const clue = maskNames(definitionOf(entry), namesOf(entry));
  const others = distractorsFor(entry, entries, choicesInQuestion - 1, random);
  if (!isTelling(clue) || others.length < choicesInQuestion - 1) return undefined;
  const choices = shuffled([entry, ...others], random).map(({ id, name }) => ({ id, name }));
  return { kind: 'definition', ...about(entry), clue, choices, right: indexOf(entry, choices) };
}

function termQuestion(
  entry: QuizEntry,
  entries: QuizEntries,
  random: Random,
): Question | undefined {
  // A blank in one of the definitions would show whose it is.
  const isPlain = (one: QuizEntry) =>
    !holdsName(definitionOf(one), namesOf(one)) && !holdsName(definitionOf(one), namesOf(entry));
  if (!isPlain(entry)) return undefined;
  const others = distractorsFor(entry, entries, choicesInQuestion - 1, random, isPlain);
  if (others.length < choicesInQuestion - 1) return undefined;
  const choices = shuffled([entry, ...others], random).map((one) => ({
    id: one.id,
    definition: definitionOf(one),
  }));
  return { kind: 'term', ...about(entry), choices, right: indexOf(entry, choices) };
}

/** @returns whether a text says enough although names are left blank in it. */
function isTelling(clue: MaskedText): boolean {
  return clue.filter((piece) => typeof piece !== 'string').length <= mostBlanks;
}

function about({ id, name }: QuizEntry): Pick<Question, 'id' | 'name'> {
  return { id, name };
}

function indexOf(entry: QuizEntry, choices: readonly { readonly id: string }[]): number {
  return choices.findIndex(({ id }) => id === entry.id);
}
