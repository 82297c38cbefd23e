/** How well a term was remembered, as the reader's answer shows or the reader says. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** An answer that counts for when a term is asked next. */
export type Answer = {
  /** When it was given, in ms since 1970; unique among the answers to a term. */
  readonly at: number;
  readonly grade: Grade;
};

/** A term that the reader is learning. All else, such as when it is due, follows from the answers. */
export type LearnedTerm = {
  /** The id of its entry. */
  readonly id: string;
  /** When the reader began to learn it, in ms since 1970. */
  readonly since: number;
  /** The oldest first. */
  readonly answers: readonly Answer[];
};

/** What a term is to the reader. */
export type TermState = 'known' | 'learning' | 'new';

/** @returns what a term is to the reader; what they know is not learned any more. */
export function stateOf(
  id: string,
  known: ReadonlySet<string>,
  learned: ReadonlyMap<string, LearnedTerm>,
): TermState {
  if (known.has(id)) return 'known';
  return learned.has(id) ? 'learning' : 'new';
}

/** @returns a term with one more answer, which comes after all others. */
export function withAnswer(term: LearnedTerm, grade: Grade, now: number): LearnedTerm {
  const at = Math.max(now, (term.answers.at(-1)?.at ?? 0) + 1);
  return { ...term, answers: [...term.answers, { at, grade }] };
}

/** @returns a term without the answer given at a time. */
export function withoutAnswer(term: LearnedTerm, at: number): LearnedTerm {
  return { ...term, answers: term.answers.filter((answer) => answer.at !== at) };
}

/** @returns what two records of learning one term hold together. No answer is lost or doubled. */
export function mergedTerm(one: LearnedTerm, other: LearnedTerm): LearnedTerm {
  const answers = new Map([...one.answers, ...other.answers].map((answer) => [answer.at, answer]));
  return {
    id: one.id,
    since: Math.min(one.since, other.since),
    answers: [...answers.values()].sort((a, b) => a.at - b.at),
  };
}
