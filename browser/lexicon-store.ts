import { decodeLexicon, lexiconSum } from '../engine/lexicon/codec.ts';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import type { StoredLexicon } from './messages/message-protocol.ts';

/** The storage key of the lexicon. */
export const lexiconKey = 'lexicon';

/**
 * Reads a stored lexicon.
 *
 * @param stored the value under {@link lexiconKey}.
 * @param version the expected version.
 * @returns nothing if the lexicon is missing, damaged or of another version.
 */
export function readLexicon(stored: unknown, version: string): Lexicon | undefined {
  const { version: found, base64, context, sum } = (stored ?? {}) as Partial<Stored>;
  if (found !== version) return undefined;
  if (typeof base64 !== 'string' || typeof context !== 'string') return undefined;
  try {
    const bytes = bytesOf(base64);
    return lexiconSum(bytes, context) === sum ? decodeLexicon(bytes, context) : undefined;
  } catch {
    return undefined;
  }
}

type Stored = Readonly<Record<keyof StoredLexicon, unknown>>;

/** @throws Error if the bytes are not a lexicon. */
export function unpackLexicon({
  base64,
  context,
}: Pick<StoredLexicon, 'base64' | 'context'>): Lexicon {
  return decodeLexicon(bytesOf(base64), context);
}

type FromBase64 = { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as FromBase64).fromBase64;
  return native ? native(base64) : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
