import * as v from 'valibot';
import { grades, type LearnedTerm } from './learned-term.ts';

/** Identifies files with a reader's progress, and their version. */
const format = 'gloss-learning';
const formatVersion = 1;

/** More than any reader gives; what holds more is damaged. */
const mostAnswers = 10_000;
const mostTerms = 100_000;

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const termSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(100)),
  since: time,
  answers: v.pipe(
    v.array(v.object({ at: time, grade: v.picklist(grades) })),
    v.maxLength(mostAnswers),
    v.check((answers) => answers.every(({ at }, index) => at > (answers[index - 1]?.at ?? -1))),
  ),
});

/** What is read of untrusted terms. */
export type ReadTerms = {
  readonly terms: readonly LearnedTerm[];
  /** What is no term, as it was given. */
  readonly damaged: readonly unknown[];
};

/** Reads untrusted terms, each independently of the others. */
export function readTerms(given: readonly unknown[]): ReadTerms {
  const terms: LearnedTerm[] = [];
  const damaged: unknown[] = [];
  for (const each of given) {
    const read = v.safeParse(termSchema, each);
    if (read.success) terms.push(read.output);
    else damaged.push(each);
  }
  return { terms, damaged };
}

/** A reader's progress as it is written to files. */
export type LearningFile = {
  readonly format: typeof format;
  readonly version: number;
  readonly terms: readonly LearnedTerm[];
  /** What was found damaged and is kept aside, as it was. */
  readonly damaged: readonly unknown[];
};

export function toLearningFile(
  terms: readonly LearnedTerm[],
  damaged: readonly unknown[] = [],
): LearningFile {
  return { format, version: formatVersion, terms, damaged };
}

export type LearningReading =
  | {
      readonly ok: true;
      readonly terms: readonly LearnedTerm[];
      /** What is damaged in the file, and what had been kept aside where it was written. */
      readonly aside: readonly unknown[];
    }
  | { readonly ok: false; readonly problem: 'not ours' | 'newer version' };

const headSchema = v.object({
  format: v.literal(format),
  version: v.number(),
  terms: v.pipe(v.array(v.unknown()), v.maxLength(mostTerms)),
  damaged: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(mostTerms)), []),
});

const versionSchema = v.object({ format: v.literal(format), version: v.number() });

/** Reads what {@link toLearningFile} has made, which may have been changed since. */
export function readLearningFile(given: unknown): LearningReading {
  const version = v.safeParse(versionSchema, given);
  if (version.success && version.output.version > formatVersion) {
    return { ok: false, problem: 'newer version' };
  }
  const head = v.safeParse(headSchema, given);
  if (!head.success) return { ok: false, problem: 'not ours' };
  const { terms, damaged } = readTerms(head.output.terms);
  return { ok: true, terms, aside: [...damaged, ...head.output.damaged] };
}
