import type { Entry } from '../../glossary/entry.ts';
import type { GlossaryAbout } from '../glossaries/own-glossary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type CitedPiece, citeSources, linkTerms, type TextPiece } from './text-piece.ts';

/** A link to another article. */
export type Reference = { readonly id: string; readonly name: string };

/** Another article, and what sets it apart. */
export type Difference = Reference & { readonly why: string };

/** A note at the end of an article. */
export type ArticleNote = {
  readonly kind: Entry['notes'][number]['kind'];
  readonly text: readonly CitedPiece[];
};

/** Where an entry of the reader's own comes from. */
export type OwnOrigin = {
  readonly glossary: GlossaryAbout & { readonly id: string };
  /** An http or https address. */
  readonly link?: string;
  /** The entries of other glossaries that define the same word. */
  readonly alsoIn: readonly (Reference & { readonly glossary: string })[];
};

/** An entry ready for display: terms and sources are linked, references have names. */
export type Article = Pick<
  Entry,
  'id' | 'name' | 'kind' | 'category' | 'level' | 'senses' | 'sources'
> & {
  /** Other spellings that readers may know the term by. */
  readonly spellings: readonly string[];
  readonly short: readonly TextPiece[];
  readonly paragraph: readonly CitedPiece[];
  readonly notes: readonly ArticleNote[];
  readonly requires: readonly Reference[];
  readonly related: readonly Reference[];
  readonly contrast: readonly Difference[];
  /** What an overview sets side by side; empty for other entries. */
  readonly members: readonly Difference[];
  /** The overviews that this entry is a member of. */
  readonly overviews: readonly Reference[];
  /** Only of an entry of the reader's own. */
  readonly own?: OwnOrigin;
};

/**
 * Prepares an entry for display. Safe forms of other entries become links, once per entry; the
 * article's own term is never linked.
 *
 * @param names the name of every entry, by id.
 * @param overviews the ids of the overviews that compare an entry, by its id.
 * @param lexicon the lexicon of the glossary that the entry belongs to.
 */
export function toArticle(
  entry: Entry,
  names: ReadonlyMap<string, string>,
  overviews: ReadonlyMap<string, readonly string[]>,
  lexicon: Lexicon,
): Article {
  const linked = new Set([entry.id]);
  const link = (text: string) => linkTerms(text, linked, lexicon);
  const reference = (id: string): Reference => ({ id, name: names.get(id) ?? id });
  const difference = ({ id, why }: Entry['contrast'][number]): Difference => ({
    ...reference(id),
    why,
  });
  return {
    id: entry.id,
    name: entry.name,
    kind: entry.kind,
    category: entry.category,
    level: entry.level,
    senses: entry.senses,
    sources: entry.sources,
    spellings: entry.forms.map(({ form }) => form).filter((form) => form !== entry.name),
    short: link(entry.short),
    paragraph: citeSources(link(entry.paragraph), entry.paragraphMarks),
    notes: entry.notes.map(({ kind, text, marks }) => ({
      kind,
      text: citeSources(link(text), marks),
    })),
    requires: entry.requires.map(reference),
    related: entry.related.map(reference),
    contrast: entry.contrast.map(difference),
    members: entry.members.map(difference),
    overviews: (overviews.get(entry.id) ?? []).map(reference),
  };
}

/** @returns the ids of the overviews that compare an entry, by its id. */
export function overviewsOf(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const overviews = new Map<string, string[]>();
  for (const { id, members } of entries) {
    for (const member of members) {
      overviews.set(member.id, [...(overviews.get(member.id) ?? []), id]);
    }
  }
  return overviews;
}

/** @returns whether an article's text refers to its sources by number. */
export function citesByNumber({ paragraph, notes }: Pick<Article, 'paragraph' | 'notes'>): boolean {
  return [paragraph, ...notes.map(({ text }) => text)]
    .flat()
    .some((piece) => typeof piece !== 'string' && piece.kind === 'source');
}
