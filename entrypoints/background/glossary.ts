import { articlesVersion } from 'virtual:glossary/version';
import { browser } from 'wxt/browser';
import { articleKey, articleListKey, articlesVersionKey } from '../../browser/article-store.ts';
import { loadGlossaryData } from '../../browser/glossary-script.ts';
import { unpackLexicon } from '../../browser/lexicon-store.ts';
import type { Article } from '../../engine/articles/article.ts';
import { entryIds } from '../../engine/lexicon/entry-ids.ts';
import { entryOf, type Lexicon } from '../../engine/lexicon/lexicon.ts';
import { findMatches } from '../../engine/matching/find-matches.ts';
import { publishLexicon } from './current-lexicon.ts';

/** How many articles are stored at once: pages that load meanwhile wait for each write. */
const atOnce = 40;

type Articles = ReadonlyMap<string, Article>;

let lexicon: Lexicon | undefined;
let loading: Promise<Articles> | undefined;
let storing: Promise<void> | undefined;

/** @returns all articles by id, in order of id; parsed on first use. */
export function loadArticles(): Promise<Articles> {
  loading ??= loadGlossaryData().then(
    ({ json }) => new Map((JSON.parse(json) as Article[]).map((article) => [article.id, article])),
  );
  return loading;
}

/** @returns the bundled article of a form; nothing if the text is no form as a whole. */
export async function bundledArticleOf(form: string): Promise<Article | undefined> {
  const { base64, context } = await loadGlossaryData();
  lexicon ??= unpackLexicon({ base64, context, glossaries: [] });
  const ids = entryIds(lexicon);
  let id: string | undefined;
  findMatches(form, lexicon, (start, end, match) => {
    if (start === 0 && end === form.length) id = ids[entryOf(match)];
  });
  return id === undefined ? undefined : (await loadArticles()).get(id);
}

/**
 * Stores the glossary where pages read it, next to the settings: what is missing or differs, and
 * nothing else. The articles' version is last, and pages listen to the storage only once they have
 * found it: each would be sent all articles.
 */
export function storeGlossary(): Promise<void> {
  storing ??= storeChanges().finally(() => {
    storing = undefined;
  });
  return storing;
}

async function storeChanges(): Promise<void> {
  const { local } = browser.storage;
  const stored = await local.get([articleListKey, articlesVersionKey]);
  await publishLexicon();
  const articles = await loadArticles();
  const { [articleListKey]: listed } = stored;
  const old = (Array.isArray(listed) ? listed : []).filter((id) => !articles.has(String(id)));
  if (old.length > 0) await local.remove(old.map((id) => articleKey(String(id))));
  await local.set({ [articleListKey]: [...articles.keys()] });
  const all = [...articles];
  for (let at = 0; at < all.length; at += atOnce) await storeArticles(all.slice(at, at + atOnce));
  await local.set({ [articlesVersionKey]: articlesVersion });
}

async function storeArticles(articles: readonly (readonly [string, Article])[]): Promise<void> {
  const stored = await browser.storage.local.get(articles.map(([id]) => articleKey(id)));
  const changed = articles.flatMap(([id, article]) => {
    const key = articleKey(id);
    return isSame(stored[key], article) ? [] : [[key, article] as const];
  });
  if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
}

/** Compares JSON values. The browser may have changed the order of names. */
function isSame(stored: unknown, value: unknown): boolean {
  if (stored === undefined) return false;
  return JSON.stringify(sorted(stored)) === JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, own]) => [name, sorted(own)]));
}
