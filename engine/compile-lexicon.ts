import type { Clarity, Familiarity } from '../glossary/categories.ts';
import type { Entry, Form } from '../glossary/entry.ts';
import { flatten } from './lexicon/flatten.ts';
import { inflect } from './lexicon/inflect.ts';
import { type Lexicon, type LexiconForm, packTraits } from './lexicon/lexicon.ts';
import { tokenize } from './lexicon/tokens.ts';
import { makeNode, nodeFor, type TrieNode, toTrieForm } from './lexicon/trie-node.ts';
import {
  type Cues,
  emptyContext,
  type GeneralContext,
  packContextModel,
} from './senses/context-model.ts';

/** A form that cannot be compiled, and why. */
export type FormProblem = {
  readonly id: string;
  readonly form: string;
  readonly reason:
    | { readonly kind: 'claimed twice'; readonly by: string; readonly as: string }
    | { readonly kind: 'no letters first' };
};

/** What is known of a term's word; see `glossary/salience.yaml`. */
export type EntrySalience = { readonly familiarity: Familiarity; readonly clarity: Clarity };

const unrated: EntrySalience = { familiarity: 'specialist', clarity: 'opaque' };

type Claim = LexiconForm & { readonly written: string; readonly listed: boolean };

/**
 * Compiles entries into a lexicon, with plurals and other spellings derived by rule. A form listed
 * by two entries is a problem; a derived form yields to a listed one.
 *
 * @param salienceOf tells what is known of an entry's word, by the entry's id.
 */
export function compileLexicon(
  entries: readonly Entry[],
  general: GeneralContext = emptyContext,
  salienceOf: (id: string) => EntrySalience = () => unrated,
): {
  lexicon: Lexicon;
  problems: FormProblem[];
} {
  const root = makeNode();
  const claims = new Map<TrieNode, Claim>();
  const problems: FormProblem[] = [];
  for (const claim of allClaims(entries)) {
    const tokens = tokenize(claim.form);
    const id = entries[claim.entry]?.id ?? '';
    if (tokens.length === 0) {
      problems.push({ id, form: claim.written, reason: { kind: 'no letters first' } });
      continue;
    }
    const node = nodeFor(root, tokens);
    const rival = claims.get(node);
    if (!rival) {
      claims.set(node, claim);
      node.form = toTrieForm(claim);
    } else if (rival.entry !== claim.entry && claim.listed && rival.listed) {
      const by = entries[rival.entry]?.id ?? '';
      const reason = { kind: 'claimed twice', by, as: rival.written } as const;
      problems.push({ id, form: claim.written, reason });
    }
  }
  const ids = entries.map(({ id }) => id);
  const lexicon = {
    ...flatten(root, ids),
    glossaries: [],
    firstOwn: Number.POSITIVE_INFINITY,
    entryTraits: Uint16Array.from(entries, ({ id, category, level }) =>
      packTraits({ category, level, ...salienceOf(id) }),
    ),
    context: packContextModel(general, ids, cuesByEntry(entries)),
  };
  return { lexicon, problems };
}

function cuesByEntry(entries: readonly Entry[]): Map<number, Cues> {
  const all = new Map<number, Cues>();
  entries.forEach(({ cues }, index) => {
    if (cues) all.set(index, cues);
  });
  return all;
}

/** Every spelling of every entry, listed ones before derived ones. */
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
