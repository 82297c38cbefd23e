import { foldKind, kind, knownKinds } from './fold.ts';
import { entryOf, hashPrime, hashSeed, isExact, type Lexicon, type PackedForm } from './lexicon.ts';
import { capitalBits } from './tokens.ts';
import { childOf, indexOf } from './trie.ts';
import { isLetter, lastWord, nextVisible, none, plainToken, readWord, signToken } from './word.ts';

/**
 * Takes one match.
 *
 * @param start of the match in the text, in UTF-16 units.
 * @param end one past its last unit.
 * @param form what the lexicon says of the form found.
 */
export type MatchSink = (start: number, end: number, form: PackedForm) => void;

/** Stands for the character after the last: a line end, which ends a word and nothing else. */
const endOfText = 10;

/** The longest match found so far at the current start. */
let bestEnd = none;
let bestForm: PackedForm = 0;

/**
 * Finds forms in a text: whole words, from left to right, the longest at each place, none
 * overlapping. Words of a form may be parted by white space or a hyphen in the text; capitals,
 * diacritics, ligatures, soft hyphens and zero-width characters make no difference unless the form
 * says so. A possessive ending does not belong to the match.
 *
 * @param text what a reader sees as one piece.
 * @param onMatch called once for each match, in order.
 * @param from where to begin: the start of the text, or where an earlier call has ended.
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
  const { firstTokens } = lexicon;
  const { length } = text;
  let i = from;
  while (i < until) {
    let code = text.charCodeAt(i);
    let k = knownKinds[code] || foldKind(code);
    if (k < kind.several) {
      i++;
      continue;
    }
    // Nearly all words are plain letters, and nearly none begin a form: those are dealt with right here.
    const start = i;
    let hash = hashSeed;
    while (k >= kind.firstLetter) {
      hash = Math.imul(hash ^ k, hashPrime);
      i++;
      code = i < length ? text.charCodeAt(i) : endOfText;
      k = knownKinds[code] || foldKind(code);
    }
    bestEnd = none;
    if (k < kind.apostrophe) {
      const token = plainToken(text, start, i, hash, lexicon);
      if (token === none || token >= firstTokens) continue;
      lastWord.end = i;
      arrive(text, start, 1 + token, none, lexicon);
    } else {
      const token = readWord(text, start, lexicon);
      const { end, stemToken } = lastWord;
      i = end;
      const node = token < firstTokens ? 1 + token : none;
      const stem = stemToken < firstTokens ? 1 + stemToken : none;
      if (node > 0 || stem > 0) arrive(text, start, node, stem, lexicon);
    }
    if (bestEnd === none) continue;
    onMatch(start, bestEnd, bestForm);
    i = bestEnd;
  }
  return i;
}

/**
 * Offers the forms that end with the word just read, then follows the trie beyond it.
 *
 * @param node the trie's node for the whole word, or 0 or less.
 * @param stem the node for the word without its possessive, or 0 or less.
 */
function arrive(text: string, start: number, node: number, stem: number, lexicon: Lexicon): void {
  const { end } = lastWord;
  if (node > 0) offer(text, start, end, node, lexicon);
  if (stem > 0) offerStem(text, start, end, stem, lexicon);
  if (node > 0) follow(text, start, end, node, lexicon);
}

/** Reads on after `end`, where the trie is at `node`. */
function follow(text: string, start: number, end: number, node: number, lexicon: Lexicon): void {
  const first = lexicon.childStart[node] as number;
  const last = lexicon.childStart[node + 1] as number;
  if (first === last) return;
  const at = nextVisible(text, end);
  if (at >= text.length) return;
  const code = text.charCodeAt(at);
  const k = foldKind(code);
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
  const token = readWord(text, at, lexicon);
  const child = childOf(first, last, token, lexicon);
  const stem = childOf(first, last, lastWord.stemToken, lexicon);
  if (child > 0 || stem > 0) arrive(text, start, child, stem, lexicon);
}

/** Remembers the form at `node` if it is longer than what was found and its capitals agree. */
function offer(text: string, start: number, end: number, node: number, lexicon: Lexicon): void {
  const form = lexicon.nodeForm[node] as number;
  if (form === 0 || end <= bestEnd) return;
  if (isExact(form)) {
    const at = indexOf(node, lexicon.exactNodes, 0, lexicon.exactNodes.length);
    if (capitalBits(text.slice(start, end)) !== lexicon.exactCapitals[at]) return;
  }
  bestEnd = end;
  bestForm = form;
}

/**
 * Offers a form that ends before a possessive. It wins over a plural of the same entry that ends with
 * it: of "AGI's", "AGI" is marked.
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
  const plural = bestEnd === wholeEnd && entryOf(bestForm) === entryOf(form);
  if (plural) bestEnd = none;
  offer(text, start, lastWord.stemEnd, node, lexicon);
  if (plural && bestEnd === none) bestEnd = wholeEnd;
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
    if (k === kind.ignored) continue;
    if (k === kind.space) {
      spaces++;
      lineEnd ||= code === 10 || code === 13;
    } else if (k === kind.hyphen && !hyphen && spaces === 0) hyphen = true;
    else if (!(k === kind.apostrophe && i === from)) return none;
  }
  if (i >= text.length || (hyphen && spaces > 0 && !lineEnd)) return none;
  return hyphen || spaces > 0 ? i : none;
}
