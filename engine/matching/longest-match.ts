import { isExact, type Lexicon, type PackedForm } from '../lexicon/lexicon.ts';
import { capitalBits } from '../lexicon/tokens.ts';
import { childOf, indexOf, none } from '../lexicon/trie.ts';
import * as kind from '../text/char-class.ts';
import { foldKind, isHangul, knownKinds } from '../text/fold.ts';
import { isLetter, lastWord, nextVisible, readWord, signToken } from './word.ts';

/** The longest form found so far at the current start. Kept between calls: nothing is allocated. */
export const longest = {
  /** One past its last UTF-16 unit; `none` if no form was found. */
  end: none,
  form: 0 as PackedForm,
};

/**
 * Offers the forms that end with the word just read, then follows the trie beyond it.
 *
 * @param node the trie's node for the whole word, or 0 or less.
 * @param stem the node for the word without its possessive, or 0 or less.
 */
export function arrive(
  text: string,
  start: number,
  node: number,
  stem: number,
  lexicon: Lexicon,
): void {
  const { end } = lastWord;
  if (node > 0) offer(text, start, end, node, lexicon);
  if (stem > 0) offerStem(text, start, end, stem, lexicon);
  if (node > 0) follow(text, start, end, node, lexicon);
}

/** A space, after which nearly all words stand. */
export const blank = 32;

/** @returns whether a unit is a letter or digit of ASCII, or one known to stand for one. */
function isPlain(code: number): boolean {
  return (knownKinds[code] ?? kind.unknown) >= kind.firstLetter;
}

/** Reads on after `end`, where the trie is at `node`. */
function follow(text: string, start: number, end: number, node: number, lexicon: Lexicon): void {
  const first = lexicon.childStart[node] as number;
  const last = lexicon.childStart[node + 1] as number;
  if (first === last) return;
  if (text.charCodeAt(end) === blank && isPlain(text.charCodeAt(end + 1))) {
    step(text, start, end + 1, node, lexicon);
    return;
  }
  const at = nextVisible(text, end);
  if (at >= text.length) return;
  const code = text.charCodeAt(at);
  const k = foldKind(code);
  if (k >= kind.several) {
    // Letters meet without belonging to one word where one of them is of a script without spaces.
    step(text, start, at, node, lexicon);
    return;
  }
  if (k === kind.hard || k === kind.hyphen) {
    const sign = childOf(first, last, signToken(code, lexicon), lexicon);
    if (sign > 0) {
      offer(text, start, at + 1, sign, lexicon);
      if (isLetter(text, at + 1)) step(text, start, at + 1, sign, lexicon);
      else follow(text, start, at + 1, sign, lexicon);
    }
  }
  const next = skipJoin(text, at);
  if (next !== none) step(text, start, next, node, lexicon);
}

/** Reads the word at `at` and goes to the child of `node` that it leads to. */
function step(text: string, start: number, at: number, node: number, lexicon: Lexicon): void {
  const first = lexicon.childStart[node] as number;
  const last = lexicon.childStart[node + 1] as number;
  for (let joins = true; ; joins = false) {
    const token = readWord(text, at, lexicon, joins);
    const child = childOf(first, last, token, lexicon);
    const { stemToken, isDivided } = lastWord;
    const stem = stemToken === none ? none : childOf(first, last, stemToken, lexicon);
    if (child > 0 || stem > 0) {
      arrive(text, start, child, stem, lexicon);
      return;
    }
    if (!isDivided) return;
  }
}

/** Remembers the form at `node` if it is longer than what was found and its capitals agree. */
function offer(text: string, start: number, end: number, node: number, lexicon: Lexicon): void {
  const form = lexicon.nodeForm[node] as number;
  if (form === 0 || end <= longest.end) return;
  if (end - start === 1 && isHangul(text.charCodeAt(start)) && isHangul(text.charCodeAt(end))) {
    // One syllable begins too many words.
    return;
  }
  if (isExact(form)) {
    const at = indexOf(node, lexicon.exactNodes, 0, lexicon.exactNodes.length);
    if (capitalBits(text.slice(start, end)) !== lexicon.exactCapitals[at]) return;
  }
  longest.end = end;
  longest.form = form;
}

/**
 * Offers a form that ends before a possessive. It wins over a form that reads the same with it: of
 * "AGI's", "AGI" is marked, and "Anthropic's" is no "anthropics".
 *
 * @param wholeEnd where the word ends with its possessive.
 */
function offerStem(
  text: string,
  start: number,
  wholeEnd: number,
  node: number,
  lexicon: Lexicon,
): void {
  const form = lexicon.nodeForm[node] as number;
  if (form === 0) return;
  const whole = longest.end === wholeEnd;
  if (whole) longest.end = none;
  offer(text, start, lastWord.stemEnd, node, lexicon);
  if (whole && longest.end === none) longest.end = wholeEnd;
}

/**
 * Steps over what may part two words of one form: white space, or a hyphen that touches the word
 * before it and the word, or a line end, after it. An apostrophe may end the word before.
 *
 * @returns where the next word begins, or `none`.
 */
function skipJoin(text: string, from: number): number {
  let i = from;
  let hyphen = false;
  let spaces = 0;
  let lineEnd = false;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const k = foldKind(code);
    if (k >= kind.several) break;
    if (k === kind.ignored || k === kind.mark) continue;
    if (k === kind.space) {
      spaces++;
      lineEnd ||= code === 10 || code === 13;
    } else if (k === kind.hyphen && !hyphen && spaces === 0) hyphen = true;
    else if (!(k === kind.apostrophe && i === from)) return none;
  }
  if (i >= text.length || (hyphen && spaces > 0 && !lineEnd)) return none;
  return hyphen || spaces > 0 ? i : none;
}
