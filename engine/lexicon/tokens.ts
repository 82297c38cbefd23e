import * as kind from '../text/char-class.ts';
import { foldedLetters, foldedSign, foldKind, isLeadingVowel } from '../text/fold.ts';

/**
 * A form as the sequence of steps that the matcher takes: folded words, and punctuation that must
 * appear as written. Words that a space or a hyphen may join follow one another directly.
 */
export type Tokens = readonly string[];

/**
 * Splits a form into tokens: "Goodhart's law" → `goodharts law`, "P(doom)" → `p ( doom )`,
 * "s-risk" → `s - risk` (a single letter keeps its hyphen, or "company's risk" would match). Each
 * letter of a script without spaces is a token, with its marks: "AI安全" → `ai 安 全`.
 *
 * @returns no tokens if the form does not begin with a letter or digit.
 */
export function tokenize(form: string): Tokens {
  const tokens: string[] = [];
  let word = '';
  let pendingHyphen = false;
  const flush = () => {
    if (!word) return;
    const before = tokens.at(-1) ?? '';
    if (pendingHyphen && (isSingle(before) || isSingle(word))) tokens.push('-');
    pendingHyphen = false;
    tokens.push(word);
    word = '';
  };
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    const k = foldKind(code);
    const last = word.charCodeAt(word.length - 1);
    if (k === kind.mark) {
      if (last >= kind.firstMarked) word += foldedLetters(code) || form.charAt(i);
    } else if (k >= kind.several && k !== kind.foreign) {
      const parts = k === kind.unspaced || isUnspaced(word);
      if (parts && !isLeadingVowel(last)) flush();
      word +=
        k >= kind.firstLetter ? String.fromCharCode(k) : foldedLetters(code) || form.charAt(i);
    } else if (k === kind.hyphen) {
      flush();
      pendingHyphen = true;
    } else if (k === kind.space) flush();
    else if (k !== kind.ignored && k !== kind.apostrophe) {
      flush();
      tokens.push(String.fromCharCode(foldedSign(code)));
    }
  }
  flush();
  return isWord(tokens[0] ?? '') ? tokens : [];
}

function isWord(token: string): boolean {
  const k = foldKind(token.charCodeAt(0));
  return k >= kind.several && k !== kind.foreign;
}

function isUnspaced(token: string): boolean {
  return token !== '' && foldKind(token.charCodeAt(0)) === kind.unspaced;
}

/** @returns whether a token is a word of one letter. */
function isSingle(token: string): boolean {
  return token.length === 1 && !isUnspaced(token);
}

/** @returns which characters of a form are capitals: bit `i` for the `i`-th letter or digit. */
export function capitalBits(text: string): number {
  let bits = 0;
  let index = 0;
  for (let i = 0; i < text.length && index < 32; i++) {
    const k = foldKind(text.charCodeAt(i));
    if (k < kind.several || k === kind.foreign) continue;
    const char = text.charAt(i);
    if (char !== char.toLowerCase()) bits |= 1 << index;
    index++;
  }
  return bits >>> 0;
}
