import { json } from 'virtual:glossary/articles';
import { base64, context } from 'virtual:glossary/lexicon';
import type { Article } from '../engine/articles/article.ts';
import { entryIds } from '../engine/lexicon/entry-ids.ts';
import { entryOf, type Lexicon } from '../engine/lexicon/lexicon.ts';
import { findMatches } from '../engine/matching/find-matches.ts';
import { unpackLexicon } from './lexicon-store.ts';

let byId: Map<string, Article> | undefined;
let lexicon: Lexicon | undefined;

/** All bundled articles by id, in order of id; parsed on first use. */
export function bundledArticles(): ReadonlyMap<string, Article> {
  byId ??= new Map((JSON.parse(json) as Article[]).map((article) => [article.id, article]));
  return byId;
}

/** @returns the bundled article of a form; nothing if the text is no form as a whole. */
export function bundledArticleOf(form: string): Article | undefined {
  lexicon ??= unpackLexicon({ base64, context, glossaries: [] });
  const ids = entryIds(lexicon);
  let id: string | undefined;
  findMatches(form, lexicon, (start, end, match) => {
    if (start === 0 && end === form.length) id = ids[entryOf(match)];
  });
  return id === undefined ? undefined : bundledArticles().get(id);
}
