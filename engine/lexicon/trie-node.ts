import type { Risk } from '../../glossary/categories.ts';
import type { LexiconForm } from './lexicon.ts';
import { capitalBits, type Tokens } from './tokens.ts';

/** A form in the trie: what is packed of it, and which of its letters are capitals. */
export type TrieForm = {
  /** Index of the entry. */
  readonly entry: number;
  readonly case: 'any' | 'exact';
  readonly risk: Risk;
  /** See `capitalBits`. */
  readonly capitals: number;
};

/** A node of the trie of forms. */
export type TrieNode = {
  readonly children: Map<string, TrieNode>;
  /** The form that ends here. */
  form: TrieForm | undefined;
  /** Those that take its place, in this order, where its glossary is not used. */
  alternates: readonly TrieForm[];
};

export function makeNode(): TrieNode {
  return { children: new Map(), form: undefined, alternates: [] };
}

/** @returns a form as it is kept in the trie. */
export function toTrieForm({ entry, form, case: caseRule, risk }: LexiconForm): TrieForm {
  return { entry, case: caseRule, risk, capitals: capitalBits(form) };
}

/** @returns the node that tokens lead to; nodes that are missing are added. */
export function nodeFor(root: TrieNode, tokens: Tokens): TrieNode {
  let node = root;
  for (const token of tokens) {
    let next = node.children.get(token);
    if (!next) {
      next = makeNode();
      node.children.set(token, next);
    }
    node = next;
  }
  return node;
}
