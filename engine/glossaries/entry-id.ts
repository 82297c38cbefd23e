import * as kind from '../text/char-class.ts';
import { foldedLetters, foldKind } from '../text/fold.ts';
import { idPattern } from './own-glossary.ts';

/** Ids are also file names, so they are kept well below what file systems allow. */
const mostCharacters = 60;

/** @returns whether a text can be an entry's id. */
export function isEntryId(text: string): boolean {
  return text.length <= mostCharacters + 12 && idPattern.test(text);
}

/**
 * @param taken the ids that the glossary has already.
 * @returns an id for an entry, made from its term.
 */
export function freeId(term: string, taken: { has(id: string): boolean }): string {
  const base = idOf(term);
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) {
    // Where many terms differ only in signs, counting alone would take long.
    const id = number < 10 ? `${base}-${number}` : `${base}-${numberOf(`${term} ${number}`)}`;
    if (!taken.has(id)) return id;
  }
}

/** "Goodhart's law" → `goodharts-law`; a term of other letters gets a number, made from them. */
function idOf(term: string): string {
  let id = '';
  let lost = false;
  for (let i = 0; i < term.length; i++) {
    const code = term.charCodeAt(i);
    const found = foldKind(code);
    const folded = found === kind.several ? foldedLetters(code) : '';
    if (found >= kind.firstLetter) id += String.fromCharCode(found);
    else if (/^[a-z0-9]+$/.test(folded)) id += folded;
    else if (found !== kind.ignored && found !== kind.apostrophe) {
      lost ||= /[\p{L}\p{N}\ud800-\udfff]/u.test(term.charAt(i));
      if (!id.endsWith('-')) id += '-';
    }
  }
  const trimmed = id.slice(0, mostCharacters).replace(/^-|-$/g, '');
  if (trimmed && !lost && id.length <= mostCharacters) return trimmed;
  return [trimmed, numberOf(term)].filter(Boolean).join('-');
}

/** A 32-bit number of a text in letters and digits: FNV-1a, whose values are well spread. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
