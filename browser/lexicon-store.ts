import { decodeLexicon, lexiconSum } from '../engine/lexicon/codec.ts';
import type { GlossaryRange, Lexicon } from '../engine/lexicon/lexicon.ts';
import type { StoredLexicon } from './messages/message-protocol.ts';

/** The storage key of the lexicon. */
export const lexiconKey = 'lexicon';

/** The storage key of the revision of the own glossaries that the lexicon was compiled from. */
export const lexiconRevisionKey = 'lexiconRevision';

/** The key under which private windows are told that they have entries of their own. */
export const privateLexiconKey = 'privateLexicon';

/**
 * Reads a stored lexicon.
 *
 * @param stored the value under {@link lexiconKey}.
 * @param version the expected version.
 * @returns nothing if the lexicon is missing, damaged or of another version.
 */
export function readLexicon(stored: unknown, version: string): Lexicon | undefined {
  const found = (stored ?? {}) as Partial<Record<keyof StoredLexicon, unknown>>;
  const { base64, context, glossaries, sum } = found;
  if (found.version !== version || !Array.isArray(glossaries)) return undefined;
  if (typeof base64 !== 'string' || typeof context !== 'string') return undefined;
  try {
    const bytes = bytesOf(base64);
    if (lexiconSum(bytes, context, glossaries) !== sum) return undefined;
    return decodeLexicon(bytes, context, glossaries as GlossaryRange[]);
  } catch {
    return undefined;
  }
}

/** @throws Error if the bytes are not a lexicon. */
export function unpackLexicon({
  base64,
  context,
  glossaries,
}: Pick<StoredLexicon, 'base64' | 'context' | 'glossaries'>): Lexicon {
  return decodeLexicon(bytesOf(base64), context, glossaries);
}

type FromBase64 = { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
type ToBase64 = { toBase64?: () => string };

/** @returns bytes as text, for storage. */
export function toBase64(bytes: Uint8Array<ArrayBuffer>): string {
  const native = (bytes as ToBase64).toBase64?.();
  if (native !== undefined) return native;
  const chars: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    chars.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(chars.join(''));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as FromBase64).fromBase64;
  return native ? native(base64) : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
