import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { watchGlossaries } from '../../browser/glossaries/announce.ts';
import { type SaveProblem, saveProblemOf } from '../../browser/messages/save-result.ts';
import { text } from '../../browser/text.ts';
import { createAnsweringSearch } from '../../engine/articles/answers.ts';
import { type EntryIndex, indexEntries, withStates } from '../../engine/articles/entry-index.ts';
import { createEntrySearch, type EntrySearch } from '../../engine/articles/entry-search.ts';
import { bundledGlossary, listBundled } from '../../engine/articles/listed-article.ts';
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

const noOwn: OwnEntries = { glossaries: [], entries: [] };

/** @returns the entries: the bundled ones at once, the others as soon as they are read. */
export function useLibraryEntries(knownTerms: readonly string[]): LibraryEntries {
  const [own, setOwn] = useState(noOwn);
  const [isLoading, setLoading] = useState(true);
  const [problem, setProblem] = useState<SaveProblem>();
  const load = useCallback(async () => {
    try {
      const loaded = await loadOwnEntries();
      // Most readers have none: nothing is to be prepared anew for them.
      setOwn((before) => (before.entries.length + loaded.entries.length === 0 ? before : loaded));
      setProblem(undefined);
    } catch (error) {
      setProblem(saveProblemOf(error));
    }
    setLoading(false);
  }, []);
  useEffect(() => {
    const mounted = new AbortController();
    watchGlossaries(() => void load(), mounted.signal);
    void load();
    return () => mounted.abort();
  }, [load]);
  const [answer] = useState(() => createAnsweringSearch([...bundledArticles().values()]));
  const prepared = useMemo(() => {
    const { glossaries, entries } = own;
    const all = [{ id: bundledGlossary, name: text('bundled_glossary') }, ...glossaries];
    const index = indexEntries(
      [...listBundled(bundledArticles().values()), ...entries],
      all.map(({ id }) => id),
    );
    const search = createEntrySearch(index, (query) => answer(query).map(({ id }) => id));
    return { index, search, glossaries: all };
  }, [own, answer]);
  return useMemo(() => {
    const known = new Set(knownTerms);
    const isKnown = (id: string) => known.has(id);
    const index = withStates(prepared.index, (id) => (isKnown(id) ? 'known' : 'new'));
    return { ...prepared, index, isKnown, isLoading, problem };
  }, [prepared, knownTerms, isLoading, problem]);
}
