import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Options = {
  /** A folder of saved pages, for the scan figures. */
  readonly pages: string | undefined;
  /** Runs only groups of figures whose name holds this. */
  readonly only: string | undefined;
  /** Rounds of each measurement. */
  readonly rounds: number;
  /** Says where the time goes, by function. */
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
