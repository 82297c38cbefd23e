import { isAbbreviation } from '../glossary/abbreviation.ts';
import type { OwnEntry, OwnGlossary } from './glossaries/own-glossary.ts';
import { entryIds } from './lexicon/entry-ids.ts';
import { flatten } from './lexicon/flatten.ts';
import { inflect } from './lexicon/inflect.ts';
import type { GlossaryRange, Lexicon } from './lexicon/lexicon.ts';
import { tokenize } from './lexicon/tokens.ts';
import { nodeFor, type TrieForm, type TrieNode, toTrieForm } from './lexicon/trie-node.ts';
import { unflatten } from './lexicon/unflatten.ts';
import { packMentions } from './senses/context-model.ts';

/** What of a glossary is compiled. */
export type GlossaryForms = Pick<OwnGlossary, 'id' | 'language' | 'sites'> & {
  readonly entries: readonly Pick<OwnEntry, 'id' | 'term' | 'otherSpellings' | 'context'>[];
};

/**
 * Adds the reader's own glossaries to the bundled lexicon. Their forms outrank the bundled ones;
 * among them, those of the first glossary come first, and those that are listed before those that are
 * derived by rule.
 *
 * @param bundled a lexicon without own glossaries.
 * @param glossaries by precedence.
 */
export function extendLexicon(bundled: Lexicon, glossaries: readonly GlossaryForms[]): Lexicon {
  const root = unflatten(bundled);
  const ids = [...entryIds(bundled)];
  const ranges: GlossaryRange[] = [];
  const listed: OwnForm[] = [];
  const derived: OwnForm[] = [];
  for (const { id, language, sites, entries } of glossaries) {
    const first = ids.length;
    for (const entry of entries) {
      const index = ids.push(entry.id) - 1;
      const risk = entry.context.length > 0 ? 'page' : 'none';
      for (const written of [entry.term, ...entry.otherSpellings]) {
        const [form = '', ...variants] = spellings(written, language);
        const rule = isAbbreviation(written) ? 'exact' : 'any';
        listed.push({ text: form, entry: index, case: rule, risk });
        for (const text of variants) derived.push({ text, entry: index, case: rule, risk });
      }
    }
    ranges.push({ id, language, first, end: ids.length, ...sites });
  }
  claim(root, listed, derived);
  const context = bundled.context + mentionLines(root, ids, ranges, glossaries);
  return {
    ...flatten(root, ids),
    entryTraits: bundled.entryTraits,
    context,
    glossaries: ranges,
    firstOwn: ranges[0]?.first ?? Number.POSITIVE_INFINITY,
  };
}

type OwnForm = Omit<TrieForm, 'capitals'> & { readonly text: string };

/** A form as it is written, then its plurals and other spellings, which are derived for English only. */
function spellings(written: string, language: string): string[] {
  return /^en\b/i.test(language) ? inflect(written) : [written];
}

/** Puts own forms before the bundled ones at their nodes. */
function claim(root: TrieNode, ...groups: readonly (readonly OwnForm[])[]): void {
  const claims = new Map<TrieNode, TrieForm[]>();
  for (const { text, ...form } of groups.flat()) {
    const tokens = tokenize(text);
    if (tokens.length === 0) continue;
    const node = nodeFor(root, tokens);
    const before = claims.get(node);
    if (before?.some(({ entry }) => entry === form.entry)) continue;
    const trieForm = toTrieForm({ ...form, form: text });
    if (before) before.push(trieForm);
    else claims.set(node, [trieForm]);
  }
  for (const [node, [form, ...others]] of claims) {
    node.alternates = node.form ? [...others, node.form] : others;
    node.form = form;
  }
}

/**
 * Adds the words that entries must be mentioned with as forms that are never marked, unless they are
 * forms already.
 *
 * @param ids gets an empty one for each word that is no entry's.
 * @returns which entries show that an entry's words are mentioned, packed for the context model.
 */
function mentionLines(
  root: TrieNode,
  ids: string[],
  ranges: readonly GlossaryRange[],
  glossaries: readonly GlossaryForms[],
): string {
  const lines: string[] = [];
  glossaries.forEach(({ entries, language }, at) => {
    entries.forEach(({ context }, index) => {
      if (context.length === 0) return;
      const shown = new Set<number>();
      for (const word of context) {
        for (const text of spellings(word, language)) {
          const entry = entryMentionedBy(text, root, ids);
          if (entry !== undefined) shown.add(entry);
        }
      }
      lines.push(packMentions((ranges[at]?.first ?? 0) + index, [...shown]));
    });
  });
  return lines.join('');
}

function entryMentionedBy(text: string, root: TrieNode, ids: string[]): number | undefined {
  const tokens = tokenize(text);
  if (tokens.length === 0) return undefined;
  const node = nodeFor(root, tokens);
  if (!node.form) {
    const entry = ids.push('') - 1;
    node.form = toTrieForm({ entry, form: text, case: 'any', risk: 'never' });
  }
  return node.form.entry;
}
