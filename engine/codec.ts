import type { Lexicon } from './lexicon.ts';
import { type Numbers, pack, unpack } from './pack.ts';

/** Goes up whenever the layout changes, so that a stored lexicon of another version is not read. */
const layout = 3;

/** The arrays of a lexicon, in the order in which they are packed. */
const arrays = [
  'tokenChars',
  'tokenStart',
  'slots',
  'innerToken',
  'childStart',
  'nodeForm',
  'exactNodes',
  'exactCapitals',
  'entryFile',
  'idBytes',
] as const satisfies readonly (keyof Lexicon)[];

/** Packs a lexicon into bytes. */
export function encodeLexicon(lexicon: Lexicon): Uint8Array<ArrayBuffer> {
  const head = Uint32Array.of(layout, lexicon.firstTokens);
  return pack([head, ...arrays.map((name) => lexicon[name])]);
}

/**
 * Unpacks a lexicon. Its arrays are views on the bytes: a page that is cold has no time for loops.
 *
 * @throws RangeError if the bytes were not made by {@link encodeLexicon} of this version.
 */
export function decodeLexicon(bytes: Uint8Array<ArrayBuffer>): Lexicon {
  const [head, ...parts] = unpack(bytes);
  if (parts.length !== arrays.length || head?.[0] !== layout) {
    throw new RangeError('These bytes hold no lexicon of this version.');
  }
  const named = Object.fromEntries(arrays.map((name, index) => [name, parts[index] as Numbers]));
  return { ...(named as Record<(typeof arrays)[number], Numbers>), firstTokens: head[1] ?? 0 };
}
