/** A term of a reading path. */
export type PathStep = {
  readonly id: string;
  /** Whether it was asked for, and is not only needed by one that was. */
  readonly isAsked: boolean;
  /** Whether the reader knows it already, so that it can be struck out. */
  readonly isKnown: boolean;
};

/**
 * Orders terms for reading: each comes after all that it requires, directly or indirectly, and
 * otherwise they keep their order. What only known terms require is left out. Should terms require
 * each other, the circle is broken where it closes.
 *
 * @param asked the ids of the terms to be read: one, or those of a text in the order of their use.
 * @param needsOf returns the ids that a term requires directly.
 * @param isKnown tells whether the reader knows a term.
 */
export function readingPath(
  asked: Iterable<string>,
  needsOf: (id: string) => readonly string[],
  isKnown: (id: string) => boolean = () => false,
): PathStep[] {
  const wanted = new Set(asked);
  const met = new Set<string>();
  const path: PathStep[] = [];
  for (const first of wanted) {
    // Its own stack, since a chain of needs may be as long as a glossary.
    const stack: Visit[] = [];
    const meet = (id: string) => {
      if (met.has(id)) return;
      met.add(id);
      stack.push({ id, needs: isKnown(id) ? [] : needsOf(id), next: 0 });
    };
    meet(first);
    for (let visit = stack.at(-1); visit; visit = stack.at(-1)) {
      const need = visit.needs[visit.next++];
      if (need !== undefined) meet(need);
      else {
        stack.pop();
        const { id } = visit;
        path.push({ id, isAsked: wanted.has(id), isKnown: isKnown(id) });
      }
    }
  }
  return path;
}

type Visit = { readonly id: string; readonly needs: readonly string[]; next: number };
