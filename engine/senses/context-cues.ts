import type { BlockWords, WordCue } from './block-words.ts';
import type { ContextModel } from './context-model.ts';
import { countTerms } from './count-terms.ts';
import type { CueKind } from './cue-vocabulary.ts';
import type { Hit, Place } from './hit.ts';
import { type NameShape, nameShapeAt } from './name-part.ts';
import {
  type NeighbourFeatures,
  readNeighbours,
  readSigns,
  type SignFeatures,
} from './neighbours.ts';

/** What the text around a match says of its meaning: telling words and phrases, each once. */
export type ContextCues = NeighbourFeatures &
  SignFeatures &
  NameShape &
  Readonly<Record<CueKind, readonly string[]>> & {
    /** Those of them that stand in the match's sentence, and those that touch it. */
    readonly inSentence: CueCounts;
    readonly touching: CueCounts;
    /** How many forms that mean nothing else stand in that sentence. */
    readonly termsInSentence: number;
    /** Phrases that take in the match or a part of it. */
    readonly phrases: {
      readonly for: readonly string[];
      readonly against: readonly string[];
      readonly commonFor: number;
      readonly commonAgainst: number;
    };
    /** Whether the match is a word that everybody uses, such as "attention". */
    readonly everyday: boolean;
    /** Whether the match is of several words. */
    readonly several: boolean;
    /** Whether it is one word of capitals, which many trades may have made up. */
    readonly abbreviation: boolean;
  };

/** How many cues of each kind there are. */
export type CueCounts = Readonly<Record<CueKind, number>>;

/** So many words may make up a cue. */
const longestPhrase = 3;

const abbreviation = /^\p{Lu}[\p{Lu}\p{N}]+s?$/u;

/** Most lists are empty, and pages with many matches hold many of them. */
const noWords: readonly string[] = [];
const noCounts: CueCounts = countsOfNone();

/**
 * Looks at the words around a match. Phrases may reach into it: "debate about".
 *
 * @param entry index of the match's entry in the lexicon.
 * @returns words in small letters and without hyphens.
 */
export function findCues(
  block: BlockWords,
  { start, end }: Place,
  { general, everyday, cuesOf, firstOwn }: ContextModel,
  entry: number,
  hits: readonly Hit[] = [],
): ContextCues {
  const special = cuesOf(entry);
  const window = block.around(start, end);
  const { words, wordCues, from, to, first, last, touchedFirst, touchedLast } = window;
  const found = new CueLists();
  const takingIn = new CueLists();
  let inSentence = noCounts as Record<CueKind, number>;
  let touching = inSentence;
  const kindOf = (phrase: string) => special?.kinds.get(phrase) ?? general.kinds.get(phrase);

  const take = (kind: CueKind, phrase: string, at: number, end: number): void => {
    if (at < last && end > first) {
      takingIn.add(kind, phrase);
      return;
    }
    if (end > touchedFirst && at < touchedLast) {
      if (touching === noCounts) touching = countsOfNone();
      touching[kind]++;
    }
    if (!found.add(kind, phrase)) return;
    if (end > window.sentenceFirst && at < window.sentenceLast) {
      if (inSentence === noCounts) inSentence = countsOfNone();
      inSentence[kind]++;
    }
  };
  for (let at = from; at < to; at++) {
    const word = words[at] as string;
    const cue = wordCues[at] as WordCue;
    if (at < first || at >= last) {
      const exact = special?.kinds.get(word) ?? cue.kind;
      if (exact) take(exact, word, at, at + 1);
      else if (cue.singular !== undefined) {
        const kind = special?.kinds.get(cue.singular) ?? cue.singularKind;
        if (kind) take(kind, cue.singular, at, at + 1);
      }
    }
    const longest = Math.max(cue.longest, special?.lengths.get(word) ?? 0);
    for (let end = at + 2; end <= Math.min(to, at + longest); end++) {
      if (at >= first && end <= last) continue;
      let phrase = words.slice(at, end).join(' ');
      let kind = kindOf(phrase);
      if (!kind && phrase.endsWith('s')) {
        phrase = phrase.slice(0, -1);
        kind = kindOf(phrase);
      }
      if (kind) take(kind, phrase, at, end);
    }
  }
  const isSlotNeighbour = (word: string | undefined) =>
    word !== undefined &&
    (general.slotNeighbours.has(word) || special?.slotNeighbours.has(word) === true);
  if (isSlotNeighbour(words[first - 1]) || isSlotNeighbour(words[last])) {
    for (let at = Math.max(from, first - longestPhrase + 1); at <= first; at++) {
      for (let end = last; end < at + longestPhrase + last - first && end <= to; end++) {
        const before = words.slice(at, first).join(' ');
        const kind = kindOf(`${before}~${words.slice(last, end).join(' ')}`);
        if (kind) takingIn.add(kind, words.slice(at, end).join(' '));
      }
    }
  }
  const isKnown = (at: number) => {
    const cue = wordCues[at];
    const own = special?.lengths;
    return (
      cue?.isKnown === true ||
      own?.has(words[at] as string) === true ||
      (cue?.singular !== undefined && own?.has(cue.singular) === true)
    );
  };
  const several = last - first > 1;
  return {
    positiveCues: found.of('positiveCues'),
    negativeCues: found.of('negativeCues'),
    inDomain: found.of('inDomain'),
    leaning: found.of('leaning'),
    outOfDomain: found.of('outOfDomain'),
    inSentence,
    touching,
    termsInSentence: countTerms(
      hits,
      window.starts[window.sentenceFirst] ?? start,
      window.ends[window.sentenceLast - 1] ?? end,
      firstOwn,
    ),
    phrases: {
      for: takingIn.of('positiveCues'),
      against: takingIn.of('negativeCues'),
      commonFor: takingIn.of('inDomain').length,
      commonAgainst: takingIn.of('outOfDomain').length,
    },
    everyday: !several && everyday.has(entry),
    several,
    abbreviation: !several && abbreviation.test(block.text.slice(start, end)),
    ...nameShapeAt(block.text, start, end),
    ...readSigns(block.text, start, end),
    ...readNeighbours(
      touchedFirst < first ? words[first - 1] : undefined,
      touchedFirst < first && isKnown(first - 1),
      touchedLast > last ? words[last] : undefined,
      touchedLast > last && isKnown(last),
    ),
  };
}

/** Cues by their kind, each once; a list is made when its first cue is found. */
class CueLists {
  readonly #lists = new Map<CueKind, string[]>();

  /** @returns whether the cue is new. */
  add(kind: CueKind, phrase: string): boolean {
    const list = this.#lists.get(kind);
    if (!list) this.#lists.set(kind, [phrase]);
    else if (list.includes(phrase)) return false;
    else list.push(phrase);
    return true;
  }

  of(kind: CueKind): readonly string[] {
    return this.#lists.get(kind) ?? noWords;
  }
}

function countsOfNone(): Record<CueKind, number> {
  return { positiveCues: 0, negativeCues: 0, inDomain: 0, leaning: 0, outOfDomain: 0 };
}
