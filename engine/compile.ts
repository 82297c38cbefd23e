import { risks } from '../glossary/categories.ts';
import type { Entry, Form } from '../glossary/entry.ts';
import { inflect } from './inflect.ts';
import { buildSlots, type Lexicon, type LexiconForm } from './lexicon.ts';
import { capitalBits, type Tokens, tokenize } from './tokens.ts';

/** A form that cannot be compiled, and why. */
export type FormProblem = {
  readonly id: string;
  readonly form: string;
  readonly reason:
    | { readonly kind: 'claimed twice'; readonly by: string; readonly as: string }
    | { readonly kind: 'no letters first' };
};

type Claim = LexiconForm & { readonly written: string; readonly listed: boolean };

type Node = {
  readonly children: Map<string, Node>;
  claim: Claim | undefined;
};

/**
 * Compiles entries into a lexicon, with plurals and other spellings made by rule. A form that two
 * entries list is a problem; a form made by rule yields to one that is listed.
 */
export function compileLexicon(entries: readonly Entry[]): {
  lexicon: Lexicon;
  problems: FormProblem[];
} {
  const root: Node = { children: new Map(), claim: undefined };
  const problems: FormProblem[] = [];
  for (const claim of allClaims(entries)) {
    const tokens = tokenize(claim.form);
    const id = entries[claim.entry]?.id ?? '';
    if (tokens.length === 0) {
      problems.push({ id, form: claim.written, reason: { kind: 'no letters first' } });
      continue;
    }
    const node = nodeFor(root, tokens);
    const rival = node.claim;
    if (!rival) node.claim = claim;
    else if (rival.entry !== claim.entry && claim.listed && rival.listed) {
      const by = entries[rival.entry]?.id ?? '';
      const reason = { kind: 'claimed twice', by, as: rival.written } as const;
      problems.push({ id, form: claim.written, reason });
    }
  }
  const lexiconEntries = entries.map(({ id, category, level }) => ({ id, category, level }));
  return { lexicon: { entries: lexiconEntries, ...flatten(root) }, problems };
}

/** Every spelling of every entry, those that are listed before those made by rule. */
function allClaims(entries: readonly Entry[]): Claim[] {
  const listed: Claim[] = [];
  const derived: Claim[] = [];
  entries.forEach((entry, index) => {
    for (const form of entry.forms) {
      const claim = (text: string, isListed: boolean): Claim => ({
        entry: index,
        form: text,
        case: form.case,
        risk: form.risk,
        written: form.form,
        listed: isListed,
      });
      const [, ...variants] = formVariants(form);
      listed.push(claim(form.form, true));
      for (const text of variants) derived.push(claim(text, false));
    }
  });
  return [...listed, ...derived];
}

function formVariants(form: Form): string[] {
  return form.inflect ? inflect(form.form) : [form.form];
}

function nodeFor(root: Node, tokens: Tokens): Node {
  let node = root;
  for (const token of tokens) {
    let next = node.children.get(token);
    if (!next) {
      next = { children: new Map(), claim: undefined };
      node.children.set(token, next);
    }
    node = next;
  }
  return node;
}

/** Numbers tokens and nodes and lays the trie out in arrays. */
function flatten(root: Node): Omit<Lexicon, 'entries'> {
  const tokens = numberTokens(root);
  const nodeToken: number[] = [];
  const childStart: number[] = [];
  const nodeForm: number[] = [];
  const forms: Claim[] = [];
  const queue: (readonly [token: number, node: Node])[] = [[0, root]];
  for (let n = 0; n < queue.length; n++) {
    const [token, node] = queue[n] as (typeof queue)[number];
    nodeToken.push(token);
    childStart.push(queue.length);
    nodeForm.push(node.claim ? forms.push(node.claim) : 0);
    const children = Array.from(
      node.children,
      ([text, child]) => [tokens.get(text) ?? 0, child] as const,
    );
    queue.push(...children.sort(([a], [b]) => a - b));
  }
  childStart.push(queue.length);
  const texts = [...tokens.keys()];
  const tokenChars = Uint8Array.from(texts.join(''), (char) => char.charCodeAt(0));
  const tokenStart = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => {
    tokenStart[index + 1] = (tokenStart[index] as number) + text.length;
  });
  return {
    tokenChars,
    tokenStart,
    slots: buildSlots(tokenChars, tokenStart),
    firstTokens: root.children.size,
    nodeToken: Uint32Array.from(nodeToken),
    childStart: Uint32Array.from(childStart),
    nodeForm: Uint32Array.from(nodeForm),
    formEntry: Uint32Array.from(forms, (claim) => claim.entry),
    formRisk: Uint8Array.from(forms, (claim) => risks.indexOf(claim.risk)),
    formExact: Uint8Array.from(forms, (claim) => Number(claim.case === 'exact')),
    formCapitals: Uint32Array.from(forms, (claim) =>
      claim.case === 'exact' ? capitalBits(claim.form) : 0,
    ),
  };
}

/** Numbers all tokens, those that begin a form first; in the order of the alphabet within each group. */
function numberTokens(root: Node): Map<string, number> {
  const others = new Set<string>();
  const collect = (node: Node) => {
    for (const [token, child] of node.children) {
      if (node !== root && !root.children.has(token)) others.add(token);
      collect(child);
    }
  };
  collect(root);
  const ordered = [...[...root.children.keys()].sort(), ...[...others].sort()];
  return new Map(ordered.map((token, index) => [token, index]));
}
