import { createHash } from 'node:crypto';
import { type Article, overviewsOf, toArticle } from '../engine/articles/article.ts';
import { compileLexicon, type FormProblem } from '../engine/compile-lexicon.ts';
import { encodeLexicon } from '../engine/lexicon/codec.ts';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import type { FiledEntry } from '../glossary/check.ts';
import type { Problem } from '../glossary/problem.ts';
import { salienceFrom, salienceProblems } from '../glossary/salience.ts';
import { readContext, readSalience } from './read-context.ts';
import { readGlossary } from './read-glossary.ts';

/** The bundled glossary as it ships. */
export type CompiledGlossary = {
  readonly problems: readonly Problem[];
  /** The valid entries, with their files. */
  readonly filed: readonly FiledEntry[];
  readonly lexicon: Lexicon;
  /** The lexicon's bytes for storage, without its context model. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Changes whenever the lexicon does. */
  readonly version: string;
  readonly articles: readonly Article[];
  /** Changes whenever an article does. */
  readonly articlesVersion: string;
};

/** Reads, checks and compiles all entry files in a folder. */
export function compileGlossary(folder?: string): CompiledGlossary {
  const { entries, filed, problems } = readGlossary(folder);
  const salience = readSalience();
  const ids = new Set(entries.map(({ id }) => id));
  const { lexicon, problems: formProblems } = compileLexicon(
    entries,
    readContext(),
    salienceFrom(salience),
  );
  const bytes = encodeLexicon(lexicon);
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const overviews = overviewsOf(entries);
  const articles = entries.map((entry) => toArticle(entry, names, overviews, lexicon));
  return {
    problems: [
      ...problems,
      ...(folder ? [] : salienceProblems(salience, ids)).map((message) => ({
        file: 'glossary/salience.yaml',
        line: 1,
        severity: 'error' as const,
        message: `${message}.`,
      })),
      ...formProblems.map((problem) => describe(problem, filed)),
    ],
    filed,
    lexicon,
    bytes,
    version: createHash('sha256').update(bytes).update(lexicon.context).digest('hex').slice(0, 12),
    articles,
    articlesVersion: createHash('sha256')
      .update(JSON.stringify(articles))
      .digest('hex')
      .slice(0, 12),
  };
}

/** Locates a form that cannot be compiled, and describes how to fix it. */
function describe({ id, form, reason }: FormProblem, filed: readonly FiledEntry[]): Problem {
  const place = (entryId: string, text: string) => {
    const item = filed.find(({ entry }) => entry.id === entryId);
    const index = item?.listed.indexOf(text) ?? -1;
    const line = item?.lineOf(index < 0 ? ['name'] : ['forms', index]) ?? 1;
    return { file: item?.file ?? entryId, line };
  };
  const at = { ...place(id, form), severity: 'error' as const };
  switch (reason.kind) {
    case 'claimed twice': {
      const rival = place(reason.by, reason.as);
      const message = `the form "${form}" is also claimed by "${reason.by}" (${rival.file}:${rival.line}, "${reason.as}"). A form belongs to one entry: remove it from one of the two.`;
      return { ...at, message };
    }
    case 'no letters first':
      return {
        ...at,
        message: `the form "${form}" does not begin with a letter or digit. Write it as it stands in a sentence.`,
      };
  }
}
