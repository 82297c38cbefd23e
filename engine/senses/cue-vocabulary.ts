/** What a word or phrase near a match says of its meaning. */
export type CueKind = 'positiveCues' | 'negativeCues' | 'inDomain' | 'leaning' | 'outOfDomain';

/** Words and phrases that speak for a meaning or against it, as `phraseOf` gives them. */
export type CueVocabulary = {
  readonly kinds: ReadonlyMap<string, CueKind>;
  /** By the first word of each cue: of how many words the longest is. */
  readonly lengths: ReadonlyMap<string, number>;
  /** The words that stand beside a `~`, which stands for the match. */
  readonly slotNeighbours: ReadonlySet<string>;
};

/** @param lists cues by kind; of one that is in two lists, the later decides. */
export function makeVocabulary(
  lists: Readonly<Partial<Record<CueKind, readonly string[]>>>,
): CueVocabulary {
  const kinds = new Map<string, CueKind>();
  const lengths = new Map<string, number>();
  const slotNeighbours = new Set<string>();
  for (const kind of Object.keys(lists) as CueKind[]) {
    for (const cue of lists[kind] ?? []) {
      kinds.set(cue, kind);
      const [before, after] = cue.split('~') as [string, string?];
      if (after === undefined) {
        const words = cue.split(' ');
        const [first = ''] = words;
        lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
      } else {
        slotNeighbours.add(before.split(' ').at(-1) as string);
        slotNeighbours.add(after.split(' ', 1)[0] as string);
      }
    }
  }
  slotNeighbours.delete('');
  return { kinds, lengths, slotNeighbours };
}
