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
 * @param managed the glossaries that an organisation hands out.
 * @param bundledOf finds the bundled article of a form.
 * @returns its article; nothing if it is gone.
 */
export async function findOwnArticle(
  id: string,
  lexicon: Lexicon,
  managed: readonly OwnGlossary[],
  bundledOf: FindArticle,
): Promise<Article | undefined> {
  const wanted = parseOwnId(id);
  if (!wanted) return undefined;
  const found =
    wanted.glossary === privateGlossary
      ? await findPrivate(wanted.entry)
      : (findManaged(managed, wanted) ?? (await findStored(wanted.glossary, wanted.entry)));
  if (!found) return undefined;
  const alsoIn = [
    ...(await storedWith(found.entry, id)),
    ...managedWith(found.entry, id, managed),
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

function findManaged(
  managed: readonly OwnGlossary[],
  wanted: { readonly glossary: string; readonly entry: string },
): Found | undefined {
  const glossary = managed.find(({ id }) => id === wanted.glossary);
  const entry = glossary?.entries.find(({ id }) => id === wanted.entry);
  return glossary && entry && { glossary, entry };
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

/** The entries of managed glossaries that define one of an entry's spellings. */
function managedWith(entry: OwnEntry, id: string, managed: readonly OwnGlossary[]): AlsoIn[] {
  if (managed.length === 0) return [];
  const byKey = managedByKey(managed);
  const others = formKeys(entry).flatMap((key) => byKey.get(key) ?? []);
  const unique = new Map(others.map((other) => [other.id, other]));
  unique.delete(id);
  return [...unique.values()];
}

const keyed = new WeakMap<readonly OwnGlossary[], Map<string, AlsoIn[]>>();

/** The entries of glossaries by their spellings; made once for each list of glossaries. */
function managedByKey(managed: readonly OwnGlossary[]): Map<string, AlsoIn[]> {
  const known = keyed.get(managed);
  if (known) return known;
  const byKey = new Map<string, AlsoIn[]>();
  for (const { id, name, entries } of managed) {
    for (const entry of entries) {
      const also = { id: ownId(id, entry.id), name: entry.term, glossary: name };
      for (const key of formKeys(entry)) {
        const others = byKey.get(key);
        if (others) others.push(also);
        else byKey.set(key, [also]);
      }
    }
  }
  keyed.set(managed, byKey);
  return byKey;
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
