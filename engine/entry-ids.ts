import type { Lexicon } from './lexicon.ts';

/**
 * Most ids spell a form of some entry, so that the trie holds them already: "reward-hacking" is the
 * node that "reward hacking" leads to.
 */
const separator = '-';

/** @returns the tokens that an id is spelled by. */
export function tokensOfId(id: string): string[] {
  return id.split(separator);
}

const idLists = new WeakMap<Lexicon, readonly string[]>();

/** @returns the ids of all entries; they are unpacked when first asked for. */
export function entryIds(lexicon: Lexicon): readonly string[] {
  const known = idLists.get(lexicon);
  if (known) return known;
  const { idNode, idBytes } = lexicon;
  const written = idBytes.length > 0 ? new TextDecoder().decode(idBytes).split('\n') : [];
  let next = 0;
  const ids = Array.from(idNode, (node) =>
    node > 0 ? spell(node, lexicon) : (written[next++] ?? ''),
  );
  idLists.set(lexicon, ids);
  return ids;
}

/** @returns the tokens on the way to a node, joined. */
function spell(node: number, lexicon: Lexicon): string {
  const tokens: string[] = [];
  for (let at = node; at > 0; at = parentOf(at, lexicon)) tokens.unshift(tokenOfNode(at, lexicon));
  return tokens.join(separator);
}

function tokenOfNode(node: number, lexicon: Lexicon): string {
  const { firstTokens, innerToken, tokenStart, tokenChars } = lexicon;
  const token = node <= firstTokens ? node - 1 : (innerToken[node - 1 - firstTokens] as number);
  return String.fromCharCode(...tokenChars.subarray(tokenStart[token], tokenStart[token + 1]));
}

/** The last node whose children begin at or before a node. */
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
