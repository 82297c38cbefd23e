import { tokensOfId } from './entry-ids.ts';
import { type Lexicon, packForm } from './lexicon.ts';
import { narrow } from './pack.ts';
import { type Beginning, buildPrefixFilter } from './prefix-filter.ts';
import { makeTokenTable } from './token-table.ts';
import type { TrieForm, TrieNode } from './trie-node.ts';

/**
 * Numbers the tokens and nodes of a trie and lays it out in arrays.
 *
 * @param ids the entries' ids, in order.
 */
export function flatten(
  root: TrieNode,
  ids: readonly string[],
): Omit<Lexicon, 'entryTraits' | 'context' | 'glossaries' | 'firstOwn'> {
  const tokens = numberTokens(root);
  const nodes = listNodes(root, tokens);
  const firstTokens = root.children.size;
  const exact = nodes.flatMap(({ node }, index) => (exactForm(node) ? index : []));
  const others = nodes.flatMap(({ node }, index) =>
    node.alternates.map((form) => ({ index, form: packForm(form) })),
  );
  return {
    ...makeTokenTable([...tokens.keys()]),
    beginnings: buildPrefixFilter(Array.from(root.children, toBeginning)),
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
    exactCapitals: narrow(
      exact.map((index) => exactForm((nodes[index] as NumberedNode).node)?.capitals ?? 0),
    ),
    alternateNodes: narrow(others.map(({ index }) => index)),
    alternateForms: narrow(others.map(({ form }) => form)),
    ...placeIds(ids, root, nodes),
  };
}

type NumberedNode = { readonly token: number; readonly node: TrieNode };

/** The form of a node whose capitals must match. */
function exactForm({ form, alternates }: TrieNode): TrieForm | undefined {
  return form && [form, ...alternates].find((each) => each.case === 'exact');
}

/** Finds the nodes that spell ids, and stores the other ids as text. */
function placeIds(ids: readonly string[], root: TrieNode, nodes: readonly NumberedNode[]) {
  const ofEntry = Map.groupBy(
    nodes.filter(({ node }) => node.form),
    ({ node }) => node.form?.entry,
  );
  const places = ids.map((id, entry) => {
    const spelling = nodeAt(root, tokensOfId(id));
    const place = ofEntry.get(entry)?.findIndex(({ node }) => node === spelling) ?? -1;
    return place < 0xff ? place + 1 : 0;
  });
  const written = ids.filter((_, entry) => places[entry] === 0);
  return {
    idPlace: narrow(places),
    idBytes: new TextEncoder().encode(written.join('\n')),
  };
}

function nodeAt(root: TrieNode, tokens: readonly string[]): TrieNode | undefined {
  let node: TrieNode | undefined = root;
  for (const token of tokens) node = node?.children.get(token);
  return node;
}

/** All nodes in breadth-first order, each with the token that leads to it. */
function listNodes(root: TrieNode, tokens: ReadonlyMap<string, number>): NumberedNode[] {
  const nodes: NumberedNode[] = [{ token: 0, node: root }];
  for (let n = 0; n < nodes.length; n++) {
    const children = Array.from(nodes[n]?.node.children ?? [], ([text, node]) => ({
      token: tokens.get(text) ?? 0,
      node,
    }));
    nodes.push(...children.sort((a, b) => a.token - b.token));
  }
  return nodes;
}

/** Numbers all tokens: those that begin a form first, each group in alphabetical order. */
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

function toBeginning([word, { children, form }]: [string, TrieNode]): Beginning {
  const nextChars = Array.from(children.keys(), (token) => token.charCodeAt(0));
  return { word, isWhole: form !== undefined, nextChars };
}

/** Running sums that start at `first`: one more element than `numbers`. */
function runningSum(numbers: readonly number[], first: number): number[] {
  const sums = [first];
  for (const number of numbers) sums.push((sums.at(-1) ?? 0) + number);
  return sums;
}
