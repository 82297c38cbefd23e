import { inflect } from '../lexicon/inflect.ts';

/** What stands in a text for each name that would give the answer away. */
export const blank = { kind: 'blank' } as const;

/** A text in which some names are left blank. */
export type MaskedText = readonly (string | typeof blank)[];

type Word = { readonly text: string; readonly start: number; readonly end: number };

/** Words of at least this length are recognized in other forms too, such as “optimized” for “optimizer”. */
const leastStem = 5;
/** So many letters at the end of a long word may differ. */
const endingLength = 3;

/**
 * Leaves names blank in a text, in all their forms: whatever hyphens or capitals they are written with,
 * in plurals, and in words that begin alike.
 */
export function maskNames(text: string, names: readonly string[]): MaskedText {
  const words = wordsOf(text);
  const wanted = names.flatMap(formsOf);
  const masked: (string | typeof blank)[] = [];
  let done = 0;
  for (let at = 0; at < words.length; ) {
    const length = Math.max(0, ...wanted.map((name) => lengthAt(words, at, name)));
    const first = words[at];
    const last = words[at + length - 1];
    if (length === 0 || !first || !last) {
      at++;
      continue;
    }
    if (first.start > done) masked.push(text.slice(done, first.start));
    masked.push(blank);
    done = last.end;
    at += length;
  }
  if (done < text.length) masked.push(text.slice(done));
  return masked;
}

/** @returns whether a text holds one of the names, in any form. */
export function holdsName(text: string, names: readonly string[]): boolean {
  return maskNames(text, names).some((piece) => piece === blank);
}

/** @returns a masked text as plain text, with dots for what is left blank. */
export function maskedAsText(masked: MaskedText): string {
  return masked.map((piece) => (typeof piece === 'string' ? piece : '…')).join('');
}

const forms = new Map<string, readonly (readonly Word[])[]>();

/** @returns a name in all forms that follow from it by rule, as words; worked out once. */
function formsOf(name: string): readonly (readonly Word[])[] {
  const known = forms.get(name);
  if (known) return known;
  const found = inflect(name).map(wordsOf);
  forms.set(name, found);
  return found;
}

/** @returns of how many words a name is that begins at a word of a text; 0 if it does not. */
function lengthAt(words: readonly Word[], at: number, name: readonly Word[]): number {
  const fits = name.every(({ text }, index) => isFormOf(words[at + index]?.text ?? '', text));
  return fits ? name.length : 0;
}

function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  const stem = name.slice(0, Math.max(leastStem, name.length - endingLength));
  return name.length > leastStem && word.startsWith(stem);
}

function wordsOf(text: string): Word[] {
  const folded = text.toLowerCase();
  // Where lower case is longer, places would not fit; such letters are in no entry.
  const readable = folded.length === text.length ? folded : text;
  return Array.from(readable.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
