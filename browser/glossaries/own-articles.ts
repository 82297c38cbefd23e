import type { Article, Reference } from '../../engine/articles/article.ts';
import { formKeys } from '../../engine/glossaries/form-keys.ts';
import type { OwnEntry, OwnGlossary } from '../../engine/glossaries/own-glossary.ts';
import { ownId, parseOwnId } from '../../engine/lexicon/entry-ids.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { toOwnArticle } from '../../engine/own-article.ts';
import { text } from '../text.ts';
import { type GlossaryRecord, openDatabase } from './glossary-database.ts';
import { privateEntriesGlossary, privateGlossary } from './private-entries.ts';

type FindArticle = (form: string) => Promise<Article | undefined>;

type AlsoIn = Reference & { readonly glossary: string };

/**
 * @param id of an entry of the reader's own.
 * @param lexicon for the terms in its definition.
 * @param bundledOf finds the bundled article of a form.
 * @returns its article; nothing if it is gone.
 */
export async function findOwnArticle(
  id: string,
  lexicon: Lexicon,
  bundledOf: FindArticle,
): Promise<Article | undefined> {
  const wanted = parseOwnId(id);
  if (!wanted) return undefined;
  const found =
    wanted.glossary === privateGlossary
      ? await findPrivate(wanted.entry)
      : await findStored(wanted.glossary, wanted.entry);
  if (!found) return undefined;
  const alsoIn = [
    ...(await storedWith(found.entry, id)),
    ...(await bundledWith(found.entry, bundledOf)),
  ];
  return toOwnArticle(found.glossary, found.entry, alsoIn, lexicon);
}

type Found = {
  readonly glossary: OwnGlossary | GlossaryRecord;
  readonly entry: OwnEntry;
};

async function findPrivate(id: string): Promise<Found | undefined> {
  const glossary = await privateEntriesGlossary();
  const entry = glossary.entries.find((each) => each.id === id);
  return entry && { glossary, entry };
}

async function findStored(glossaryId: string, id: string): Promise<Found | undefined> {
  const database = await openDatabase();
  const [glossary, entry] = await Promise.all([
    database.get('glossaries', glossaryId),
    database.get('entries', [glossaryId, id]),
  ]);
  return glossary && entry && { glossary, entry };
}

/** The entries of other glossaries in use that define one of an entry's spellings. */
async function storedWith(entry: OwnEntry, id: string): Promise<AlsoIn[]> {
  const transaction = (await openDatabase()).transaction(['glossaries', 'entries']);
  const glossaries = await transaction.objectStore('glossaries').getAll();
  const byKey = transaction.objectStore('entries').index('keys');
  const found = await Promise.all(formKeys(entry).map((key) => byKey.getAll(key)));
  const others = new Map<string, AlsoIn & { readonly position: number }>();
  for (const other of found.flat()) {
    const glossary = glossaries.find((each) => each.id === other.glossary);
    const otherId = ownId(other.glossary, other.id);
    if (!glossary?.enabled || otherId === id) continue;
    const { name, position } = glossary;
    others.set(otherId, { id: otherId, name: other.term, glossary: name, position });
  }
  return [...others.values()]
    .sort((a, b) => a.position - b.position)
    .map(({ position: _, ...other }) => other);
}

async function bundledWith(
  { term, otherSpellings }: OwnEntry,
  bundledOf: FindArticle,
): Promise<AlsoIn[]> {
  const found = await Promise.all([term, ...otherSpellings].map(bundledOf));
  const articles = found.filter((article) => article !== undefined);
  const byId = new Map(articles.map(({ id, name }) => [id, name]));
  return Array.from(byId, ([id, name]) => ({ id, name, glossary: text('bundled_glossary') }));
}
