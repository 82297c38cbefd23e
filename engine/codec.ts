import { categoryIds, levels } from '../glossary/categories.ts';
import { buildSlots, type Lexicon } from './lexicon.ts';
import { type Numbers, narrow, pack, unpack } from './pack.ts';

/** Goes up whenever the layout changes, so that a stored lexicon of another version is not read. */
const layout = 1;

/**
 * Packs a lexicon into bytes. Starts are kept as lengths, and what can be computed again quickly (the
 * slots, the forms' numbers) is left out.
 */
export function encodeLexicon(lexicon: Lexicon): Uint8Array<ArrayBuffer> {
  const { entries, formExact, formCapitals, formRisk } = lexicon;
  return pack([
    Uint8Array.of(layout),
    new TextEncoder().encode(entries.map(({ id }) => id).join('\n')),
    Uint8Array.from(entries, ({ category }) => categoryIds.indexOf(category)),
    Uint8Array.from(entries, ({ level }) => levels.indexOf(level)),
    lexicon.tokenChars as Uint8Array<ArrayBuffer>,
    narrow(lengthsOf(lexicon.tokenStart)),
    Uint32Array.of(lexicon.firstTokens),
    narrow(lexicon.nodeToken),
    ...packCounts(lengthsOf(lexicon.childStart)),
    packFlags(lexicon.nodeForm),
    narrow(lexicon.formEntry),
    packFlags(formExact),
    narrow(formRisk),
    Uint32Array.from(formCapitals.filter((_, form) => formExact[form])),
  ]);
}

/**
 * Unpacks a lexicon.
 *
 * @throws RangeError if the bytes were not made by {@link encodeLexicon} of this version.
 */
export function decodeLexicon(bytes: Uint8Array<ArrayBuffer>): Lexicon {
  const parts = unpack(bytes);
  if (parts.length !== 15 || parts[0]?.[0] !== layout) {
    throw new RangeError('These bytes hold no lexicon of this version.');
  }
  const [, ids, categories, entryLevels, tokenChars, tokenLengths, first, nodeToken, ...rest] =
    parts as Parts;
  const [childCounts, largeCounts, formFlags, formEntry, exactFlags, formRisk, capitals] = rest;
  const tokenStart = startsOf(tokenLengths, 0);
  const formExact = unpackFlags(exactFlags, formEntry.length);
  const names = ids.length > 0 ? new TextDecoder().decode(ids).split('\n') : [];
  return {
    entries: names.map((id, index) => ({
      id,
      category: categoryIds[categories[index] ?? 0] ?? categoryIds[0],
      level: levels[entryLevels[index] ?? 0] ?? levels[0],
    })),
    tokenChars: tokenChars as Uint8Array,
    tokenStart,
    slots: buildSlots(tokenChars as Uint8Array, tokenStart),
    firstTokens: first[0] ?? 0,
    nodeToken: Uint32Array.from(nodeToken),
    childStart: startsOf(unpackCounts(childCounts, largeCounts), 1),
    nodeForm: numberFlags(unpackFlags(formFlags, nodeToken.length)),
    formEntry: Uint32Array.from(formEntry),
    formRisk: Uint8Array.from(formRisk),
    formExact,
    formCapitals: spread(capitals, formExact),
  };
}

type Parts = [...head: Nine, ...rest: Seven];
type Nine = [Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers];
type Seven = [Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers];

/** What a count of 255 stands for: the next of the large counts. */
const large = 255;

/** Counts in one byte each, and those that need more apart from them: the root alone has many children. */
function packCounts(counts: Uint32Array): [Numbers, Numbers] {
  const small = Uint8Array.from(counts, (count) => Math.min(count, large));
  return [small, Uint32Array.from(counts.filter((count) => count >= large))];
}

function unpackCounts(small: Numbers, largeCounts: Numbers): Uint32Array {
  let next = 0;
  const counts = Uint32Array.from(small);
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] === large) counts[i] = largeCounts[next++] ?? 0;
  }
  return counts;
}

function lengthsOf(starts: Uint32Array): Uint32Array {
  const lengths = new Uint32Array(starts.length - 1);
  for (let i = 0; i < lengths.length; i++) {
    lengths[i] = (starts[i + 1] as number) - (starts[i] as number);
  }
  return lengths;
}

function startsOf(lengths: Numbers | Uint32Array, first: number): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let sum = first;
  for (let i = 0; i < lengths.length; i++) {
    starts[i] = sum;
    sum += lengths[i] as number;
  }
  starts[lengths.length] = sum;
  return starts;
}

/** One bit a number: whether it is other than 0. */
function packFlags(numbers: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(Math.ceil(numbers.length / 8));
  for (let i = 0; i < numbers.length; i++) {
    if (numbers[i]) bits[i >> 3] = (bits[i >> 3] as number) | (1 << (i & 7));
  }
  return bits;
}

function unpackFlags(bits: Numbers, length: number): Uint8Array {
  const flags = new Uint8Array(length);
  for (let i = 0; i < length; i++) flags[i] = ((bits[i >> 3] as number) >> (i & 7)) & 1;
  return flags;
}

/** Numbers the raised flags from 1 on, in place of the flags; forms are numbered as their nodes are. */
function numberFlags(flags: Uint8Array): Uint32Array {
  let next = 0;
  return Uint32Array.from(flags, (flag) => (flag ? ++next : 0));
}

/** Puts the values at the places of the raised flags, and 0 elsewhere. */
function spread(values: Numbers, flags: Uint8Array): Uint32Array {
  let next = 0;
  return Uint32Array.from(flags, (flag) => (flag ? (values[next++] as number) : 0));
}
