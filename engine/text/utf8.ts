/** A piece of a text, encoded as UTF-8. */
export type Bytes = {
  /** Longer than the piece, whose end is marked by an extra byte. Overwritten by the next piece. */
  readonly bytes: Uint8Array;
  readonly size: number;
};

/**
 * How much of a text is encoded at once, in UTF-16 units. Browsers optimize a function that is
 * called often sooner than one long loop, so short pieces are read faster on a page that has just
 * loaded.
 */
export const pieceLength = 512;

/** The most bytes that one UTF-16 unit can take. */
const bytesPerUnit = 3;

const encoder = new TextEncoder();
const piece = { bytes: new Uint8Array(pieceLength * bytesPerUnit + 1), size: 0 };

/** Follows the last piece of a text: a line end, which only ends a word. */
const lineEnd = 10;
/** Follows any other piece: part of a character, which makes the matcher consult the text. */
const goesOn = 0x80;

/**
 * Encodes the units of a text from `from` to before `until`, at most {@link pieceLength} of them. A
 * lone surrogate becomes three bytes, like any other single unit above U+07FF.
 */
export function encodePiece(text: string, from: number, until: number): Bytes {
  const whole = from === 0 && until === text.length;
  const { bytes } = piece;
  piece.size = encoder.encodeInto(whole ? text : text.slice(from, until), bytes).written;
  bytes[piece.size] = until === text.length ? lineEnd : goesOn;
  return piece;
}

/** @returns the length in UTF-16 units of a character, by its first byte. */
export function unitsOf(byte: number): number {
  return byte < 0xf0 ? 1 : 2;
}

/**
 * Advances from the first byte of one character to that of another.
 *
 * @param wanted the unit offset of the other character in the piece; may lie beyond the piece.
 * @param from the byte offset to start from.
 * @param units the unit offset of `from`.
 * @returns the byte offset at `wanted`; beyond the piece, each unit counts as one byte.
 */
export function skipTo(wanted: number, bytes: Uint8Array, from: number, units: number): number {
  const { size } = piece;
  let i = from;
  let left = wanted - units;
  while (left > 0 && i < size) {
    const byte = bytes[i] as number;
    if (byte < 0x80) i++;
    else if (byte < 0xe0) i += 2;
    else if (byte < 0xf0) i += 3;
    else i += 4;
    left -= unitsOf(byte);
  }
  return i + Math.max(0, left);
}
