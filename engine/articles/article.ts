import type { Entry } from '../../glossary/entry.ts';
import { entryIds } from '../lexicon/entry-ids.ts';
import { entryOf, type Lexicon } from '../lexicon/lexicon.ts';
import { findMatches } from '../matching/find-matches.ts';
import { isSafe } from '../senses/disambiguation.ts';

/** A piece of an article's text: plain, or a term that links to another entry. */
export type TextSegment = string | { readonly text: string; readonly id: string };

/** A link to another article. */
export type Reference = { readonly id: string; readonly name: string };

/** An entry ready for display: terms are linked, references have names. */
export type Article = Pick<Entry, 'id' | 'name' | 'category' | 'level' | 'senses' | 'sources'> & {
  /** Other spellings that readers may know the term by. */
  readonly spellings: readonly string[];
  readonly short: readonly TextSegment[];
  readonly paragraph: readonly TextSegment[];
  readonly notes: readonly {
    readonly kind: Entry['notes'][number]['kind'];
    readonly text: readonly TextSegment[];
  }[];
  readonly requires: readonly Reference[];
  readonly related: readonly Reference[];
  readonly contrast: readonly (Reference & { readonly why: string })[];
};

/**
 * Prepares an entry for display. Safe forms of other entries become links, once per entry; the
 * article's own term is never linked.
 *
 * @param names the name of every entry, by id.
 * @param lexicon the lexicon of the glossary that the entry belongs to.
 */
export function toArticle(
  entry: Entry,
  names: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): Article {
  const linked = new Set([entry.id]);
  const link = (text: string) => linkTerms(text, linked, lexicon);
  const reference = (id: string): Reference => ({ id, name: names.get(id) ?? id });
  return {
    id: entry.id,
    name: entry.name,
    category: entry.category,
    level: entry.level,
    senses: entry.senses,
    sources: entry.sources,
    spellings: entry.forms.map(({ form }) => form).filter((form) => form !== entry.name),
    short: link(entry.short),
    paragraph: link(entry.paragraph),
    notes: entry.notes.map(({ kind, text }) => ({ kind, text: link(text) })),
    requires: entry.requires.map(reference),
    related: entry.related.map(reference),
    contrast: entry.contrast.map(({ id, why }) => ({ ...reference(id), why })),
  };
}

/** @returns an article's text without its links. */
export function plainText(pieces: readonly TextSegment[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

function linkTerms(text: string, linked: Set<string>, lexicon: Lexicon): TextSegment[] {
  const ids = entryIds(lexicon);
  const pieces: TextSegment[] = [];
  let done = 0;
  findMatches(text, lexicon, (start, end, form) => {
    const id = ids[entryOf(form)];
    if (id === undefined || linked.has(id) || !isSafe(form)) return;
    linked.add(id);
    if (start > done) pieces.push(text.slice(done, start));
    pieces.push({ text: text.slice(start, end), id });
    done = end;
  });
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}
