import { useEffect, useMemo, useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { bundledList } from '../../browser/bundled-list.ts';
import { watchGlossaries } from '../../browser/glossaries/announce.ts';
import { currentRevision } from '../../browser/glossaries/glossary-store.ts';
import { type SaveProblem, saveProblemOf } from '../../browser/messages/save-result.ts';
import { text } from '../../browser/text.ts';
import { createAnsweringSearch } from '../../engine/articles/answers.ts';
import { type EntryIndex, indexEntries, withStates } from '../../engine/articles/entry-index.ts';
import { type EntrySearch, prepareSearch } from '../../engine/articles/entry-search.ts';
import { bundledGlossary } from '../../engine/articles/listed-article.ts';
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
  const [prepared, setPrepared] = useState(prepareBundled);
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<SaveProblem>();
  const { search } = prepared;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; the search of what is bundled.
  useEffect(() => {
    const mounted = new AbortController();
    const { signal } = mounted;
    let hasOwn = false;
    let runs = 0;
    const load = async () => {
      const run = ++runs;
      try {
        // Who never had any is told nothing of them.
        if ((await currentRevision()) > 0) setLoading(true);
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
      // Made now, the search is there for the first letter.
      await pause();
      if (!signal.aborted && !hasOwn) search('');
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

/** The search is only made once it is used, or the page has been drawn: the library opens sooner without. */
function prepareBundled(): Prepared {
  const listed = listAll({ glossaries: [], entries: [] });
  let made: EntrySearch | undefined;
  const search: EntrySearch = (query) => {
    made ??= takeAllSteps(prepareSearch(listed.index, answer));
    return made(query);
  };
  return { ...listed, search };
}

function* prepare(own: OwnEntries): Generator<number, Prepared, void> {
  const listed = listAll(own);
  yield 0;
  return { ...listed, search: yield* prepareSearch(listed.index, answer) };
}

function listAll(own: OwnEntries): Omit<Prepared, 'search'> {
  const bundled = { id: bundledGlossary, name: text('bundled_glossary') };
  const glossaries = [bundled, ...own.glossaries];
  const entries = [...bundledList(), ...own.entries];
  const ids = glossaries.map(({ id }) => id);
  return { index: indexEntries(entries, ids), glossaries };
}

/** Lets the page draw, and answer to keys. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
