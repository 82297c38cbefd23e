import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

const folder = 'tests/fuzz/corpus';

/** Something that must keep its promises for any input. */
export type Target = {
  /** Checks again what has once gone wrong. @throws Error if it still does. */
  readonly checkCorpus: () => void;
  /**
   * Tries random inputs, and adds one that breaks a promise to the corpus, as small as it can be.
   *
   * @param time in ms.
   * @param most inputs to try, if the time allows.
   * @returns how many inputs were tried.
   * @throws Error with the input that breaks a promise.
   */
  readonly fuzz: (time: number, most: number) => number;
};

/**
 * @param name the name of its file in the corpus.
 * @param inputs must be what JSON can hold.
 * @param check throws an Error if a promise is broken.
 */
export function target<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void,
): Target {
  const file = path.join(folder, `${name}.json`);
  const corpus = () =>
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Input[]) : [];
  return {
    checkCorpus: () => corpus().forEach(check),
    fuzz(time, most) {
      const result = fc.check(fc.property(inputs, check), {
        numRuns: most,
        interruptAfterTimeLimit: time,
        markInterruptAsFailure: false,
      });
      if (!result.failed) return result.numRuns;
      if (result.counterexample) {
        mkdirSync(folder, { recursive: true });
        const kept = [...corpus(), result.counterexample[0]];
        writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
      }
      throw new Error(fc.defaultReportMessage(result) ?? 'A promise is broken.');
    },
  };
}
