/** A piece of a text as bytes in UTF-8. */
export type Bytes = {
  /** Longer than the piece, whose end is marked. Overwritten by the next piece. */
  readonly bytes: Uint8Array;
  readonly size: number;
};

/**
 * How much of a text is encoded at once, in UTF-16 units. Browsers optimize a function that is called
 * often sooner than one long loop, so that short pieces are read faster on a page that has just loaded.
 */
export const pieceLength = 512;

/** A unit becomes three bytes at most. */
const bytesPerUnit = 3;

const encoder = new TextEncoder();
const piece = { bytes: new Uint8Array(pieceLength * bytesPerUnit + 1), size: 0 };

/** After the piece: a line end, which ends a word and nothing else. */
const lineEnd = 10;
/** After a piece that the text goes on beyond: part of a character, which has the text asked. */
const goesOn = 0x80;

/**
 * Encodes the units of a text from `from` up to `until`, which are {@link pieceLength} at most. Halves
 * of characters become three bytes each, as any other single unit beyond U+07FF.
 */
export function encodePiece(text: string, from: number, until: number): Bytes {
  const whole = from === 0 && until === text.length;
  const { bytes } = piece;
  piece.size = encoder.encodeInto(whole ? text : text.slice(from, until), bytes).written;
  bytes[piece.size] = until === text.length ? lineEnd : goesOn;
  return piece;
}

/** @returns how many UTF-16 units a character is that begins with a byte. */
export function unitsOf(byte: number): number {
  return byte < 0xf0 ? 1 : 2;
}

/**
 * Goes on from one character's first byte to another's.
 *
 * @param wanted how many units of the piece lie before the other; may lie beyond the piece.
 * @param from the byte to begin at.
 * @param units how many units lie before it.
 * @returns the byte that `wanted` units lie before, or where it would be if one byte were one unit
 *   beyond the piece.
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
