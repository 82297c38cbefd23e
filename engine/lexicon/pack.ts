/** An array of unsigned integers, as narrow as its largest value allows. */
export type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

const types = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

/**
 * Lays out arrays in one buffer: their count, then the element width in bytes and the length of
 * each, then the arrays, each aligned to four bytes. Numbers use the platform's byte order, which
 * is little-endian wherever browsers run.
 */
export function pack(arrays: readonly Numbers[]): Uint8Array<ArrayBuffer> {
  const header = Uint32Array.from([
    arrays.length,
    ...arrays.flatMap((array) => [array.BYTES_PER_ELEMENT, array.length]),
  ]);
  const modules: readonly Numbers[] = [header, ...arrays];
  const bytes = new Uint8Array(modules.reduce((size, part) => size + padded(part.byteLength), 0));
  let offset = 0;
  for (const part of modules) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += padded(part.byteLength);
  }
  return bytes;
}

/**
 * Reverses {@link pack}. The arrays are views on the buffer.
 *
 * @throws RangeError if the bytes are truncated or were not packed.
 */
export function unpack(bytes: Uint8Array<ArrayBuffer>): Numbers[] {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const count = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  const header = new Uint32Array(buffer, byteOffset + 4, count * 2);
  const arrays: Numbers[] = [];
  let offset = byteOffset + 4 + header.byteLength;
  for (let i = 0; i < count; i++) {
    const type = types[header[i * 2] as keyof typeof types];
    if (!type) throw new RangeError('These bytes hold no packed arrays.');
    const array = new type(buffer, offset, header[i * 2 + 1]);
    offset += padded(array.byteLength);
    arrays.push(array);
  }
  return arrays;
}

/**
 * Sums up bytes, to tell whether they have changed.
 *
 * @param bytes their number is a multiple of four, as {@link pack} makes it.
 */
export function checksum(bytes: Uint8Array<ArrayBuffer>): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let sum = aligned.length;
  for (let i = 0; i < words.length; i++) sum = (Math.imul(sum, 31) + (words[i] as number)) | 0;
  return sum >>> 0;
}

/** @returns the same numbers in the narrowest type that holds them all. */
export function narrow(numbers: ArrayLike<number>): Numbers {
  let largest = 0;
  for (let i = 0; i < numbers.length; i++) largest = Math.max(largest, numbers[i] as number);
  if (largest > 0xffff) return Uint32Array.from(numbers);
  return largest > 0xff ? Uint16Array.from(numbers) : Uint8Array.from(numbers);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
