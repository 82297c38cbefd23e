import { entryOf, type Lexicon } from './lexicon.ts';

/**
 * Most ids spell a form of their entry, so the trie already contains them: "reward-hacking" is the
 * node that "reward hacking" leads to.
 */
const separator = '-';

/** @returns the tokens of an id. */
export function tokensOfId(id: string): string[] {
  return id.split(separator);
}

const idLists = new WeakMap<Lexicon, readonly string[]>();

/** @returns the ids of all entries, unpacked on first use. */
export function entryIds(lexicon: Lexicon): readonly string[] {
  const known = idLists.get(lexicon);
  if (known) return known;
  const { nodeForm, idPlace, idBytes } = lexicon;
  const ids: string[] = [];
  const places = idPlace.slice();
  for (let node = 1; node < nodeForm.length; node++) {
    const form = nodeForm[node] as number;
    if (form === 0) continue;
    const entry = entryOf(form);
    const left = places[entry] as number;
    if (left === 1) ids[entry] = spell(node, lexicon);
    if (left > 0) places[entry] = left - 1;
  }
  const written = idBytes.length > 0 ? new TextDecoder().decode(idBytes).split('\n') : [];
  for (let entry = 0, next = 0; next < written.length; entry++) {
    if (idPlace[entry] === 0) ids[entry] = written[next++] as string;
  }
  idLists.set(lexicon, ids);
  return ids;
}

/** @returns the tokens on the path to a node, joined. */
function spell(node: number, lexicon: Lexicon): string {
  const tokens: string[] = [];
  for (let at = node; at > 0; at = parentOf(at, lexicon)) tokens.unshift(tokenOfNode(at, lexicon));
  return tokens.join(separator);
}

function tokenOfNode(node: number, lexicon: Lexicon): string {
  const { firstTokens, innerToken, tokenStart, tokenLength, tokenChars } = lexicon;
  const token = node <= firstTokens ? node - 1 : (innerToken[node - 1 - firstTokens] as number);
  const start = tokenStart[token] as number;
  const end = start + (tokenLength[token] as number);
  return String.fromCharCode(...tokenChars.subarray(start, end));
}

/** Finds the last node whose children begin at or before the given node. */
function parentOf(node: number, { childStart }: Lexicon): number {
  let low = 0;
  let high = childStart.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((childStart[middle] as number) <= node) low = middle;
    else high = middle - 1;
  }
  return low;
}
