import { parseArgs } from 'node:util';

/** The command-line options. */
export type Options = {
  /** A folder of saved pages for cold scans. */
  readonly pages: string | undefined;
  /** Runs only groups of figures whose name contains this. */
  readonly only: string | undefined;
  /** The number of rounds per measurement. */
  readonly rounds: number;
  /** Whether to print the time spent by function. */
  readonly profile: boolean;
};

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const { pages, only, quick, profile } = values;
  return { pages, only, rounds: quick ? 3 : 7, profile };
}
