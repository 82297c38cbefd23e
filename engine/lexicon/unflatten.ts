import { entryOf, isExact, type Lexicon, riskOf } from './lexicon.ts';
import { indexOf } from './trie.ts';
import { makeNode, type TrieForm, type TrieNode } from './trie-node.ts';

/** Reverses `flatten`: builds the trie of a lexicon again, so that forms can be added. */
export function unflatten(lexicon: Lexicon): TrieNode {
  const { childStart, nodeForm, firstTokens, innerToken } = lexicon;
  const tokens = tokensOf(lexicon);
  const nodes = Array.from(nodeForm, (form, node) => ({
    ...makeNode(),
    form: form === 0 ? undefined : formAt(node, form, lexicon),
  }));
  nodes.forEach(({ children }, node) => {
    const end = childStart[node + 1] as number;
    for (let child = childStart[node] as number; child < end; child++) {
      const isFirst = child <= firstTokens;
      const token = isFirst ? child - 1 : (innerToken[child - 1 - firstTokens] as number);
      children.set(tokens[token] as string, nodes[child] as TrieNode);
    }
  });
  return nodes[0] ?? makeNode();
}

function formAt(node: number, form: number, lexicon: Lexicon): TrieForm {
  const { exactNodes, exactCapitals } = lexicon;
  const exact = isExact(form);
  const at = exact ? indexOf(node, exactNodes, 0, exactNodes.length) : -1;
  return {
    entry: entryOf(form),
    case: exact ? 'exact' : 'any',
    risk: riskOf(form),
    capitals: exactCapitals[at] ?? 0,
  };
}

function tokensOf({ tokenChars, tokenStart, tokenLength }: Lexicon): string[] {
  return Array.from(tokenStart, (start, token) =>
    String.fromCharCode(...tokenChars.subarray(start, start + (tokenLength[token] as number))),
  );
}
