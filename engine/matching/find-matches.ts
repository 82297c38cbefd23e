import type { Lexicon, PackedForm } from '../lexicon/lexicon.ts';
import { nothingMore } from '../lexicon/prefix-filter.ts';
import { none } from '../lexicon/trie.ts';
import * as kind from '../text/char-class.ts';
import { byteKinds, foldKind, isHangul } from '../text/fold.ts';
import { hashFactor, hashMask } from '../text/hash.ts';
import { type Bytes, encodePiece, pieceLength, skipTo, unitsOf } from '../text/utf8.ts';
import { arrive, blank, longest } from './longest-match.ts';
import { lastWord, plainToken, readWord } from './word.ts';

/**
 * Receives one match.
 *
 * @param start the match's offset in the text, in UTF-16 units.
 * @param end one past its last unit.
 * @param form the form, as packed in the lexicon.
 */
export type MatchSink = (start: number, end: number, form: PackedForm) => void;

/**
 * Finds forms in a text: whole words, left to right, the longest at each position, without
 * overlaps. In the text, white space or a hyphen may separate the words of a form. Capitals,
 * diacritics, ligatures, soft hyphens and zero-width characters make no difference unless the form
 * says so. A possessive ending is not part of the match. Scripts without spaces are searched at each
 * letter; Korean at the beginning of each phrase, whose end may be a particle.
 *
 * @param text the text of a block.
 * @param onMatch called once per match, in order.
 * @param from where to begin: the start of the text, or the return value of an earlier call.
 * @param until where to end; a match that begins before it is found in full.
 * @returns where reading ended, in UTF-16 units.
 */
export function findMatches(
  text: string,
  lexicon: Lexicon,
  onMatch: MatchSink,
  from = 0,
  until = text.length,
): number {
  let at = from;
  while (at < until) {
    const end = Math.min(until, at + pieceLength);
    const piece = encodePiece(text, at, end);
    at = scanPiece(text, at, piece, lexicon, onMatch);
  }
  return at;
}

/**
 * Finds forms in the piece of a text that begins at `from`. It reads UTF-8 bytes, because browsers
 * encode a text faster than they return its characters one by one.
 *
 * Deliberately a single loop with all its state in local variables: on every page, this code has
 * just been loaded and runs unoptimized.
 */
function scanPiece(
  text: string,
  from: number,
  { bytes, size }: Bytes,
  lexicon: Lexicon,
  onMatch: MatchSink,
): number {
  const kinds = byteKinds;
  const { beginnings } = lexicon;
  const bitMask = beginnings.length * 8 - 1;
  let i = 0;
  // A byte's offset in the text is `i + shift`; multi-byte characters change `shift`.
  let shift = from;
  while (i < size) {
    let k = kinds[bytes[i] as number] as number;
    if (k >= kind.firstLetter) {
      // Fast path: nearly all words are plain letters, and hardly any begins a form.
      const start = i;
      let hash = 0;
      do {
        hash = (hash * hashFactor + k) & hashMask;
        k = kinds[bytes[++i] as number] as number;
      } while (k >= kind.firstLetter);
      let end = 0;
      if (k < kind.apostrophe && k !== kind.unknown) {
        let bit = hash & bitMask;
        if (((beginnings[bit >> 3] as number) & (1 << (bit & 7))) === 0) continue;
        const next = bytes[i] === blank ? (kinds[bytes[i + 1] as number] as number) : kind.unknown;
        if (next >= kind.firstLetter) {
          bit = (hash * hashFactor + nothingMore) & bitMask;
          if (((beginnings[bit >> 3] as number) & (1 << (bit & 7))) === 0) {
            bit = (hash * hashFactor + next) & bitMask;
            if (((beginnings[bit >> 3] as number) & (1 << (bit & 7))) === 0) continue;
          }
        }
        const token = plainToken(bytes, start, i, hash, lexicon);
        if (token === none || token >= lexicon.firstTokens) continue;
        end = i + shift;
        lastWord.end = end;
        longest.end = none;
        arrive(text, start + shift, 1 + token, none, lexicon);
      } else {
        longest.end = none;
        end = tryOddWord(text, start + shift, lexicon);
      }
      if (longest.end !== none) {
        end = longest.end;
        onMatch(start + shift, end, longest.form);
      }
      if (end !== i + shift) {
        i = skipTo(end - from, bytes, i, i + shift - from);
        shift = end - i;
      }
    } else if (k !== kind.unknown && k !== kind.foreign) i++;
    else {
      const start = i + shift;
      let end = start + unitsOf(bytes[i] as number);
      longest.end = none;
      if (foldKind(text.charCodeAt(start)) >= kind.several && !isWithinPhrase(text, start)) {
        end = tryOddWord(text, start, lexicon);
      }
      if (longest.end !== none) {
        end = longest.end;
        onMatch(start, end, longest.form);
      }
      i = skipTo(end - from, bytes, i, start - from);
      shift = end - i;
    }
  }
  return i + shift;
}

/** @returns whether a phrase of Korean has begun before. */
function isWithinPhrase(text: string, at: number): boolean {
  return isHangul(text.charCodeAt(at)) && isHangul(text.charCodeAt(at - 1));
}

/**
 * Looks for forms that begin with the word at `start`, which contains more than plain letters.
 *
 * @returns where that word ends.
 */
function tryOddWord(text: string, start: number, lexicon: Lexicon): number {
  for (let joins = true; ; joins = false) {
    const token = readWord(text, start, lexicon, joins);
    const { end, stemToken, isDivided } = lastWord;
    const { firstTokens } = lexicon;
    const node = token < firstTokens ? 1 + token : none;
    const stem = stemToken < firstTokens ? 1 + stemToken : none;
    if (node > 0 || stem > 0) arrive(text, start, node, stem, lexicon);
    if (longest.end !== none || !isDivided) return end;
  }
}
