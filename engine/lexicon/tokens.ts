import * as kind from '../text/char-class.ts';
import { foldedLetters, foldKind } from '../text/fold.ts';

/**
 * A form as the sequence of steps that the matcher takes: folded words, and punctuation that must
 * appear as written. Words that a space or a hyphen may join follow one another directly.
 */
export type Tokens = readonly string[];

/**
 * Splits a form into tokens: "Goodhart's law" → `goodharts law`, "P(doom)" → `p ( doom )`,
 * "s-risk" → `s - risk` (a single letter keeps its hyphen, or "company's risk" would match).
 *
 * @returns no tokens if the form does not begin with a letter or digit.
 */
export function tokenize(form: string): Tokens {
  const tokens: string[] = [];
  let word = '';
  let pendingHyphen = false;
  const flush = () => {
    if (!word) return;
    const before = tokens.at(-1);
    if (pendingHyphen && (before?.length === 1 || word.length === 1)) tokens.push('-');
    pendingHyphen = false;
    tokens.push(word);
    word = '';
  };
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    const k = foldKind(code);
    if (k >= kind.firstLetter) word += String.fromCharCode(k);
    else if (k === kind.several) word += foldedLetters(code);
    else if (k === kind.hyphen) {
      flush();
      pendingHyphen = true;
    } else if (k === kind.space) flush();
    else if (k !== kind.ignored && k !== kind.apostrophe) {
      flush();
      tokens.push(form.charAt(i));
    }
  }
  flush();
  return tokens[0] && foldKind(tokens[0].charCodeAt(0)) >= kind.firstLetter ? tokens : [];
}

/** @returns which characters of a form are capitals: bit `i` for the `i`-th letter or digit. */
export function capitalBits(text: string): number {
  let bits = 0;
  let index = 0;
  for (let i = 0; i < text.length && index < 32; i++) {
    const k = foldKind(text.charCodeAt(i));
    if (k < kind.firstLetter && k !== kind.several) continue;
    const char = text.charAt(i);
    if (char !== char.toLowerCase()) bits |= 1 << index;
    index++;
  }
  return bits >>> 0;
}
