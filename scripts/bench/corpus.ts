import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileGlossary } from '../compile-glossary.ts';
import { readGlossary } from '../read-glossary.ts';
import { makeArticle } from './pages/article.ts';
import { makeFeed } from './pages/feed.ts';
import { makeLongDocument } from './pages/long-document.ts';
import { Prose } from './prose.ts';
import { Random } from './random.ts';
import { type MadeLexicon, makeLexicon, makeTerms, store } from './terms.ts';
import { makeVocabulary } from './vocabulary.ts';

const seed = 20_261;

/** The lengths of the ordinary articles' text, in UTF-16 units. */
const articleLengths = [9_000, 18_000, 26_000, 33_000, 41_000, 58_000, 90_000];

/** The sizes of the generated lexicons, in terms. */
export const termCounts = [100, 300, 1_000, 10_000] as const;

/** Names of lexicons: the bundled one, and generated ones by their number of terms. */
export type LexiconName = 'bundled' | `${(typeof termCounts)[number]}`;

/** The input of all benchmarks: pages as HTML by name, terms, and lexicons. */
export type Corpus = {
  readonly pages: ReadonlyMap<string, string>;
  /** Names of the pages used for cold scans. */
  readonly articles: readonly string[];
  readonly terms: readonly string[];
  readonly lexicons: Readonly<Record<LexiconName, MadeLexicon>>;
};

/**
 * Generates pages and glossaries, the same in every run.
 *
 * @param folder a folder of saved pages to use instead of the generated articles.
 */
export function makeCorpus(folder?: string): Corpus {
  const random = new Random(seed);
  const vocabulary = makeVocabulary(random, 12_000);
  const terms = makeTerms(random, vocabulary, termCounts.at(-1) ?? 0);
  const bundled = readGlossary().entries.flatMap(({ forms }) => forms.map(({ form }) => form));
  const prose = () =>
    new Prose(new Random(random.between(0, 2 ** 31)), { vocabulary, terms, bundled });
  const articles = folder
    ? savedPages(folder)
    : articleLengths.map((length) => [`article-${length}`, makeArticle(prose(), length)] as const);
  const pages = new Map([
    ...articles,
    ['small', makeArticle(prose(), 15_000)],
    ['size-1', makeArticle(prose(), 60_000)],
    ['size-3', makeArticle(prose(), 180_000)],
    ['size-10', makeArticle(prose(), 600_000)],
    ['long', makeLongDocument(prose(), 3_000_000)],
    ['feed', makeFeed(prose(), 5_000)],
  ]);
  return { pages, articles: articles.map(([name]) => name), terms, lexicons: lexiconsOf(terms) };
}

function savedPages(folder: string): (readonly [string, string])[] {
  return readdirSync(folder)
    .filter((name) => /\.x?html?$/i.test(name))
    .sort()
    .map((name) => [`saved/${name}`, readFileSync(path.join(folder, name), 'utf8')]);
}

function lexiconsOf(terms: readonly string[]): Corpus['lexicons'] {
  const { bytes, lexicon } = compileGlossary();
  const made = termCounts.map((count) => [String(count), makeLexicon(terms.slice(0, count))]);
  return {
    bundled: {
      stored: store(lexicon, bytes),
      bytes: bytes.length,
      forms: lexicon.nodeForm.filter((form) => form !== 0).length,
    },
    ...Object.fromEntries(made),
  };
}
