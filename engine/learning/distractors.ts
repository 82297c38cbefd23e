import { phraseOf, wordsOf } from '../text/words.ts';
import { holdsName } from './masked-text.ts';
import { definitionOf, namesOf, type QuizEntries, type QuizEntry } from './quiz-entry.ts';
import type { Random } from './random.ts';

/** What makes an entry near to another, so that telling them apart shows that one knows them. */
const nearness = { contrast: 5, related: 3, overview: 3, category: 2, level: 1 } as const;

/** How much of that chance outweighs, so that a term does not always stand beside the same ones. */
const variety = 2;

/** Definitions that share so large a part of their words say nearly the same. */
const mostAlike = 0.5;

/**
 * Picks wrong answers: entries that are near to the right one in subject, level or by their links, but
 * that its definition does not fit.
 *
 * @param isFit whether an entry can be a wrong answer; asked of as few as possible.
 * @returns at most `count` entries, no two of which have a name in common.
 */
export function distractorsFor(
  answer: QuizEntry,
  entries: QuizEntries,
  count: number,
  random: Random,
  isFit: (entry: QuizEntry) => boolean = () => true,
): QuizEntry[] {
  const near = nearnessTo(answer, entries);
  const ranked = [...entries.values()]
    .filter((entry) => isComparable(entry, answer) && !mayOverlap(entry, answer))
    .map((entry) => ({ entry, rank: near(entry) + variety * random() }))
    .sort((a, b) => b.rank - a.rank);
  const picked: QuizEntry[] = [];
  for (const { entry } of ranked) {
    if (picked.length === count) break;
    const isOther = [answer, ...picked].every((other) => isApart(entry, other));
    if (isOther && isFit(entry)) picked.push(entry);
  }
  return picked;
}

/** An organization is no wrong answer to what a concept is, nor is an overview. */
function isComparable(entry: QuizEntry, answer: QuizEntry): boolean {
  return entry.kind === 'term' && (entry.category === 'works') === (answer.category === 'works');
}

/**
 * Whether one entry may be a kind of the other, so that what is true of one is of both: it requires it, or
 * the glossary says that they overlap.
 */
export function mayOverlap(one: QuizEntry, other: QuizEntry): boolean {
  return (
    one.requires.some(({ id }) => id === other.id) ||
    other.requires.some(({ id }) => id === one.id) ||
    overlaps(one, other)
  );
}

function nearnessTo(answer: QuizEntry, entries: QuizEntries): (entry: QuizEntry) => number {
  const contrasted = new Set(answer.contrast.map(({ id }) => id));
  const related = new Set(answer.related.map(({ id }) => id));
  const beside = new Set(
    answer.overviews.flatMap(({ id }) => entries.get(id)?.members.map((member) => member.id) ?? []),
  );
  return (entry) =>
    (contrasted.has(entry.id) ? nearness.contrast : 0) +
    (related.has(entry.id) ? nearness.related : 0) +
    (beside.has(entry.id) ? nearness.overview : 0) +
    (entry.category === answer.category ? nearness.category : 0) +
    (entry.level === answer.level ? nearness.level : 0);
}

/** Whether two entries are so different that the definition of one is not that of the other. */
export function isApart(one: QuizEntry, other: QuizEntry): boolean {
  if (one.id === other.id || isWithin(one, other) || isWithin(other, one)) return false;
  const names = new Set(namesOf(other).map(phraseOf));
  if (namesOf(one).some((name) => names.has(phraseOf(name)))) return false;
  const [ours, theirs] = [definitionOf(one), definitionOf(other)];
  return (
    !holdsName(ours, [other.name]) &&
    !holdsName(theirs, [one.name]) &&
    !isSenseOf(one, other) &&
    !isSenseOf(other, one) &&
    likeness(ours, theirs) <= mostAlike
  );
}

/** Whether one entry is a kind of the other by its name: an “inner alignment” is an “alignment”. */
function isWithin(one: QuizEntry, other: QuizEntry): boolean {
  return holdsName(one.name, namesOf(other));
}

/** Said of terms that are used for the same thing, or of which one is a kind of the other. */
const overlapping =
  /\b(same thing|often used for|wider|broader|narrower|also covers|includes|overlap|kind of|also called)\b/;

/** Whether the glossary says that two terms mean partly the same. */
function overlaps(one: QuizEntry, other: QuizEntry): boolean {
  return [
    ...one.contrast.filter(({ id }) => id === other.id),
    ...other.contrast.filter(({ id }) => id === one.id),
  ].some(({ why }) => overlapping.test(why));
}

/** Whether some authors use one term in the sense of the other. */
function isSenseOf(one: QuizEntry, other: QuizEntry): boolean {
  return one.senses.some(({ means }) => holdsName(means, [other.name]));
}

/** @returns the share of words that two texts have in common. */
function likeness(one: string, other: string): number {
  const ours = new Set(wordsOf(one.toLowerCase()));
  const theirs = new Set(wordsOf(other.toLowerCase()));
  const both = [...ours].filter((word) => theirs.has(word)).length;
  return both / (ours.size + theirs.size - both);
}
