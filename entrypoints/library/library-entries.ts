import { useEffect, useMemo, useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { watchGlossaries } from '../../browser/glossaries/announce.ts';
import { type SaveProblem, saveProblemOf } from '../../browser/messages/save-result.ts';
import { text } from '../../browser/text.ts';
import { createAnsweringSearch } from '../../engine/articles/answers.ts';
import { type EntryIndex, indexEntries, withStates } from '../../engine/articles/entry-index.ts';
import { type EntrySearch, prepareSearch } from '../../engine/articles/entry-search.ts';
import { bundledGlossary, listBundled } from '../../engine/articles/listed-article.ts';
import type { Search } from '../../engine/articles/search.ts';
import { takeAllSteps, takeSteps } from '../../engine/glossaries/take-steps.ts';
import { type BrowsedGlossary, loadOwnEntries, type OwnEntries } from './own-entries.ts';

/** All entries that the library shows: bundled, the reader's own, and their organisation's. */
export type LibraryEntries = {
  readonly index: EntryIndex;
  readonly search: EntrySearch;
  readonly glossaries: readonly BrowsedGlossary[];
  /** Whether the reader knows an entry. */
  readonly isKnown: (id: string) => boolean;
  /** Whether the reader's own entries are still to come. */
  readonly isLoading: boolean;
  /** Why they could not be read. */
  readonly problem: SaveProblem | undefined;
};

/** What is prepared anew only when entries change. */
type Prepared = Pick<LibraryEntries, 'index' | 'search' | 'glossaries'>;

/** @returns the entries: the bundled ones at once, the others as soon as they are read. */
export function useLibraryEntries(knownTerms: readonly string[]): LibraryEntries {
  const [prepared, setPrepared] = useState(() =>
    takeAllSteps(prepare({ glossaries: [], entries: [] })),
  );
  const [isLoading, setLoading] = useState(true);
  const [problem, setProblem] = useState<SaveProblem>();
  useEffect(() => {
    const mounted = new AbortController();
    const { signal } = mounted;
    let hasOwn = false;
    let runs = 0;
    const load = async () => {
      const run = ++runs;
      try {
        const own = await loadOwnEntries();
        // Most readers have none: nothing is to be prepared anew for them.
        if (hasOwn || own.entries.length > 0) {
          const all = await takeSteps(prepare(own), { signal, pause });
          // Another change may have overtaken this one.
          if (all && run === runs) setPrepared(all);
        }
        hasOwn = own.entries.length > 0;
        setProblem(undefined);
      } catch (error) {
        setProblem(saveProblemOf(error));
      }
      setLoading(false);
    };
    watchGlossaries(() => void load(), signal);
    void load();
    return () => mounted.abort();
  }, []);
  return useMemo(() => {
    const known = new Set(knownTerms);
    const isKnown = (id: string) => known.has(id);
    const index = withStates(prepared.index, (id) => (isKnown(id) ? 'known' : 'new'));
    return { ...prepared, index, isKnown, isLoading, problem };
  }, [prepared, knownTerms, isLoading, problem]);
}

let answering: Search | undefined;

/** The bundled entries that answer a question, or whose names are like a misspelt one, by id. */
function answer(query: string): string[] {
  answering ??= createAnsweringSearch([...bundledArticles().values()]);
  return answering(query).map(({ id }) => id);
}

function* prepare(own: OwnEntries): Generator<number, Prepared, void> {
  const bundled = { id: bundledGlossary, name: text('bundled_glossary') };
  const glossaries = [bundled, ...own.glossaries];
  const entries = [...listBundled(bundledArticles().values()), ...own.entries];
  const index = indexEntries(
    entries,
    glossaries.map(({ id }) => id),
  );
  yield 0;
  return { index, search: yield* prepareSearch(index, answer), glossaries };
}

/** Lets the page draw, and answer to keys. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
