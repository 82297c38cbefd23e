import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import { readFloor } from './floor.ts';
import { lexiconNamed } from './lexicons.ts';
import { interleave, type Samples } from './rounds.ts';
import { scan, shipped } from './scan.ts';

/** Scans the page with several lexicons, and does the minimum reading, in turns. */
export function scanInTurns(names: readonly string[], rounds: number): Promise<Samples> {
  const scans = names.map((name) => {
    const lexicon: Lexicon = lexiconNamed(name);
    return [name, { run: () => void scan(lexicon, shipped) }] as const;
  });
  return interleave(
    { floor: { run: () => void readFloor() }, ...Object.fromEntries(scans) },
    rounds,
  );
}

/** Scans the page repeatedly, for a profile. */
export function scanAgain(name: string, times: number): void {
  const lexicon = lexiconNamed(name);
  for (let i = 0; i < times; i++) scan(lexicon, shipped);
}
