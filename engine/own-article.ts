import type { Article, Reference } from './articles/article.ts';
import { linkTerms } from './articles/text-piece.ts';
import type { OwnEntry, OwnGlossary } from './glossaries/own-glossary.ts';
import { ownId } from './lexicon/entry-ids.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/**
 * Prepares an entry of the reader's own for display. Terms in it become links, as in the bundled
 * glossary.
 *
 * @param alsoIn the entries of other glossaries that define one of its spellings.
 */
export function toOwnArticle(
  glossary: Pick<OwnGlossary, 'id' | 'name' | 'color' | 'license' | 'author' | 'language'>,
  entry: OwnEntry,
  alsoIn: readonly (Reference & { readonly glossary: string })[],
  lexicon: Lexicon,
): Article {
  const id = ownId(glossary.id, entry.id);
  const linked = new Set([id]);
  const [first = '', ...others] = entry.definition.split(/\n\s*\n/);
  const { name, color, license, author, language } = glossary;
  return {
    id,
    name: entry.term,
    kind: 'term',
    // Own entries have neither, and cards show their glossary instead.
    category: 'learning',
    level: 'basic',
    senses: [],
    sources: [],
    spellings: entry.otherSpellings,
    short: linkTerms(first, linked, lexicon),
    paragraph: linkTerms(others.join('\n\n'), linked, lexicon),
    notes: [],
    requires: [],
    related: [],
    contrast: [],
    members: [],
    overviews: [],
    own: {
      glossary: { id: glossary.id, name, color, license, author, language },
      ...(entry.link !== undefined && { link: entry.link }),
      alsoIn,
    },
  };
}
