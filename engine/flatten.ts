import { hashPrime, hashSeed, type Lexicon, type LexiconForm, packForm } from './lexicon.ts';
import { type Numbers, narrow } from './pack.ts';
import { capitalBits } from './tokens.ts';

/** A place in the trie of forms: what follows it, and the form that ends there. */
export type TrieNode = {
  readonly children: Map<string, TrieNode>;
  form: LexiconForm | undefined;
};

/** Numbers the tokens and nodes of a trie and lays it out in arrays. */
export function flatten(root: TrieNode): Omit<Lexicon, 'entryFile' | 'idBytes'> {
  const tokens = numberTokens(root);
  const nodes = listNodes(root, tokens);
  const firstTokens = root.children.size;
  const exact = nodes.flatMap(({ node }, index) => (node.form?.case === 'exact' ? index : []));
  const texts = [...tokens.keys()];
  const tokenStart = runningSum(
    texts.map((text) => text.length),
    0,
  );
  return {
    tokenChars: Uint8Array.from(texts.join(''), (char) => char.charCodeAt(0)),
    tokenStart: narrow(tokenStart),
    slots: hashTokens(texts),
    firstTokens,
    innerToken: narrow(nodes.slice(1 + firstTokens).map(({ token }) => token)),
    childStart: narrow(
      runningSum(
        nodes.map(({ node }) => node.children.size),
        1,
      ),
    ),
    nodeForm: narrow(nodes.map(({ node }) => (node.form ? packForm(node.form) : 0))),
    exactNodes: narrow(exact),
    exactCapitals: narrow(exact.map((index) => capitalBits(nodes[index]?.node.form?.form ?? ''))),
  };
}

/** All nodes, breadth first, each with the token that leads to it. */
function listNodes(root: TrieNode, tokens: ReadonlyMap<string, number>) {
  const nodes = [{ token: 0, node: root }];
  for (let n = 0; n < nodes.length; n++) {
    const children = Array.from(nodes[n]?.node.children ?? [], ([text, node]) => ({
      token: tokens.get(text) ?? 0,
      node,
    }));
    nodes.push(...children.sort((a, b) => a.token - b.token));
  }
  return nodes;
}

/** Numbers all tokens, those that begin a form first; in the order of the alphabet within each group. */
function numberTokens(root: TrieNode): Map<string, number> {
  const others = new Set<string>();
  const collect = (node: TrieNode) => {
    for (const [token, child] of node.children) {
      if (node !== root && !root.children.has(token)) others.add(token);
      collect(child);
    }
  };
  collect(root);
  const ordered = [...[...root.children.keys()].sort(), ...[...others].sort()];
  return new Map(ordered.map((token, index) => [token, index]));
}

/** The table from the hashes of tokens to their numbers, at most half full. */
function hashTokens(texts: readonly string[]): Numbers {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, texts.length * 2)));
  const slots = new Uint32Array(size);
  texts.forEach((text, token) => {
    let hash = hashSeed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), hashPrime);
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = token + 1;
  });
  return narrow(slots);
}

/** The numbers' sums from `first` on: one more than there are numbers. */
function runningSum(numbers: readonly number[], first: number): number[] {
  const sums = [first];
  for (const number of numbers) sums.push((sums.at(-1) ?? 0) + number);
  return sums;
}
