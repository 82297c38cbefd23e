import type { GlossaryRange, Lexicon, PackedContextModel } from './lexicon.ts';
import { checksum, type Numbers, pack, unpack } from './pack.ts';

/**
 * Incremented when the layout or the folding changes, so that stored lexicons of other versions are
 * rejected.
 */
const layout = 6;

/** The arrays of a lexicon, in the order in which they are packed. */
const arrays = [
  'tokenChars',
  'tokenStart',
  'tokenLength',
  'slots',
  'beginnings',
  'innerToken',
  'childStart',
  'nodeForm',
  'exactNodes',
  'exactCapitals',
  'alternateNodes',
  'alternateForms',
  'entryTraits',
  'idPlace',
  'idBytes',
] as const satisfies readonly (keyof Lexicon)[];

/** Packs a lexicon into bytes, except for its context and its list of glossaries. */
export function encodeLexicon(lexicon: Lexicon): Uint8Array<ArrayBuffer> {
  const head = Uint32Array.of(layout, lexicon.firstTokens);
  return pack([head, ...arrays.map((name) => lexicon[name])]);
}

/**
 * Sums up a packed lexicon, its context and its list of glossaries, to tell whether what is stored is
 * still what was stored: the matcher would read damaged arrays wrongly, or without end. The order of
 * names in the list does not count, since browsers store objects in an order of their own.
 */
export function lexiconSum(
  bytes: Uint8Array<ArrayBuffer>,
  context: PackedContextModel,
  glossaries: readonly object[],
): number {
  const list = glossaries.map((range) => Object.entries(range).sort());
  const text = new TextEncoder().encode(context + JSON.stringify(list));
  const padded = new Uint8Array((text.length + 3) & ~3);
  padded.set(text);
  return (checksum(bytes) ^ Math.imul(checksum(padded), 17)) >>> 0;
}

/**
 * Unpacks a lexicon. Its arrays are views on the bytes, since copying would delay a page that is
 * loading.
 *
 * @throws RangeError if the bytes were not made by this version's {@link encodeLexicon}.
 */
export function decodeLexicon(
  bytes: Uint8Array<ArrayBuffer>,
  context: PackedContextModel,
  glossaries: readonly GlossaryRange[] = [],
): Lexicon {
  const modules = unpack(bytes);
  const head = modules[0] as Numbers;
  if (modules.length !== arrays.length + 1 || head[0] !== layout) {
    throw new RangeError('These bytes hold no lexicon of this version.');
  }
  const lexicon: Record<string, unknown> = {
    firstTokens: head[1] ?? 0,
    context,
    glossaries,
    firstOwn: glossaries[0]?.first ?? Number.POSITIVE_INFINITY,
  };
  for (let i = 0; i < arrays.length; i++) lexicon[arrays[i] as string] = modules[i + 1];
  return lexicon as unknown as Lexicon;
}
