/** The encodings that a page may offer, as labels of the Encoding Standard. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** How much of a file is looked at to guess its encoding, in bytes. */
const sampleBytes = 4_096;

/** A file's text, and the encoding it was read in. */
export type DecodedText = { readonly text: string; readonly encoding: string };

/**
 * Reads a file's text, without its byte order mark and NUL characters, with "\n" at the end of lines.
 *
 * @param chosen the encoding that the reader chose; otherwise it is guessed.
 */
export function decodeText(bytes: Uint8Array, chosen?: string): DecodedText {
  const encoding = chosen ?? guessEncoding(bytes);
  const text = decoderOf(encoding).decode(bytes);
  return { text: text.replace(/\0/g, '').replace(/\r\n?/g, '\n'), encoding };
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder('utf-8');
  }
}

function guessEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = guessWide(bytes);
  if (wide) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return withoutNul(bytes) && isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
  }
}

/** UTF-16 without a byte order mark: in text of European languages, every other byte is 0. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

/** Some broken bytes in a long file of UTF-8 do not make it one of another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return broken * 4 < beyondAscii;
}

function withoutNul(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, sampleBytes).includes(0);
}
