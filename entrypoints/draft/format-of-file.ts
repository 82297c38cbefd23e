import type { DraftFormat } from '../../engine/draft/draft.ts';
import { formatOfName, guessFormat } from '../../engine/draft/guess-format.ts';

/** How much of a file is looked at, in bytes. */
const sampleBytes = 40_000;

/** @returns the format that a file's name or, if that says nothing, its text shows. */
export function formatOfFile(name: string, bytes: Uint8Array): DraftFormat {
  const sample = () => new TextDecoder().decode(bytes.subarray(0, sampleBytes));
  return formatOfName(name) ?? guessFormat(sample());
}
