/** How many words of a text are read in a minute. */
export const wordsPerMinute = 200;

/** A term of a reading path, with the length of its texts in words. */
export type PathText = {
  readonly id: string;
  /** Of the one sentence that says what it means. */
  readonly definition: number;
  /** Of the article that follows it. */
  readonly article: number;
};

/** A reading path that has been cut to a length. */
export type ShortPath = {
  /** The terms that are left, in the order of the path. */
  readonly steps: readonly {
    readonly id: string;
    /** Whether there is time for the article, and not only for the definition. */
    readonly isWhole: boolean;
  }[];
  readonly words: number;
  /** The ids of terms for which there is no time at all. */
  readonly leftTerms: readonly string[];
  /** The ids of terms for which there is only time for the definition. */
  readonly leftArticles: readonly string[];
};

/**
 * Cuts a reading path to a length: definitions first, then as many articles as there is room for.
 *
 * @param words the length.
 * @param toLast whether the path leads to its last term: then what is nearest to that is kept, and
 *   else what comes first.
 */
export function cutPath(path: readonly PathText[], words: number, toLast: boolean): ShortPath {
  const byWorth = toLast ? path.toReversed() : path;
  let used = 0;
  const take = (length: number) => {
    if (used + length > words) return false;
    used += length;
    return true;
  };
  const kept = new Set<string>();
  for (const { id, definition } of byWorth) {
    // What comes after it builds on it or, towards the last term, is farther off.
    if (!take(definition)) break;
    kept.add(id);
  }
  const whole = new Set<string>();
  for (const { id, article } of byWorth) if (kept.has(id) && take(article)) whole.add(id);
  const ids = path.map(({ id }) => id);
  return {
    steps: ids.filter((id) => kept.has(id)).map((id) => ({ id, isWhole: whole.has(id) })),
    words: used,
    leftTerms: ids.filter((id) => !kept.has(id)),
    leftArticles: path
      .filter(({ id, article }) => article > 0 && kept.has(id) && !whole.has(id))
      .map(({ id }) => id),
  };
}

/** @returns the number of words of a text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
