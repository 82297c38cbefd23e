import type { Settings } from '../../../browser/settings/settings.ts';
import type { Mark } from '../../content/reading/mark.ts';
import { byPlace, inPage, type PlacedMark } from './placed-mark.ts';
import { sectionFinder } from './sections.ts';

/** A mark to show if there is room for it. */
export type MarkPick = {
  /** Occurrences, in the order in which they are tried; at least one. */
  readonly options: readonly PlacedMark[];
  /** How often the term is marked elsewhere on the page. */
  readonly repeats: number;
  /** Marks in worse places that it takes the place of. */
  readonly replaces: readonly PlacedMark[];
};

/** One term's occurrences on a page. */
export type Occurrences = {
  /** Those that may be marked, are not, and were not passed over before. */
  readonly candidates: readonly PlacedMark[];
  readonly shown: readonly PlacedMark[];
  /** In CSS pixels. */
  readonly windowHeight: number;
  /** Whether an occurrence means the term; asked for as few as possible. */
  readonly isMeant: (mark: Mark) => boolean;
};

/** A term may be marked again after so many window heights. */
const windowsApart = 3;

/** So many occurrences are tried where there is no room at the first. */
const mostOptions = 3;

/** A mark in a place at least as good as this stays although a better one is found later. */
const goodEnough = 1;

/** Picks which occurrences of a term are to be marked, by which of them the reader wants. */
export function pick(which: Settings['occurrence'], occurrences: Occurrences): readonly MarkPick[] {
  switch (which) {
    case 'first':
      return pickFirst(occurrences);
    case 'section':
      return pickBySection(occurrences);
    case 'all':
      return pickAll(occurrences);
  }
}

/** The first in the best place; again when that is long out of sight, or in another message. */
function pickFirst(occurrences: Occurrences): MarkPick[] {
  const { candidates, shown } = occurrences;
  const isPoor = ({ rank }: PlacedMark) => rank > goodEnough;
  if (!shown.some(isPoor)) return pickApart(occurrences, shown, []);
  const best = Math.min(...candidates.map(({ rank }) => rank));
  const [replaced, kept] = [true, false].map((isReplaced) =>
    shown.filter((placed) => (isPoor(placed) && placed.rank > best) === isReplaced),
  );
  return pickApart(occurrences, kept ?? [], replaced ?? []);
}

/** Picks what is far enough from what is marked already, and from each other. */
function pickApart(
  { candidates, windowHeight, isMeant }: Occurrences,
  kept: readonly PlacedMark[],
  replaced: readonly PlacedMark[],
): MarkPick[] {
  const marked = [...kept];
  const isFirst = marked.length === 0;
  const ordered =
    candidates.length > 1 ? candidates.toSorted(isFirst ? byPlace : inPage) : candidates;
  const picks: MarkPick[] = [];
  const isFree = (candidate: PlacedMark) =>
    marked.length === 0 ||
    (marked.every((other) => isFarFrom(candidate, other, windowHeight)) &&
      candidate.rank <= goodEnough);
  ordered.forEach((candidate, index) => {
    if (!isFree(candidate) || !isMeant(candidate.mark)) return;
    const others = ordered
      .slice(index + 1, index + mostOptions)
      .filter((other) => other.rank <= Math.max(goodEnough, candidate.rank) && isMeant(other.mark));
    picks.push({
      options: [candidate, ...others],
      repeats: marked.length,
      replaces: isFirst && picks.length === 0 ? replaced : [],
    });
    marked.push(candidate);
  });
  return picks;
}

/** The first in the best place of each section that has none yet. */
function pickBySection({ candidates, shown, isMeant }: Occurrences): MarkPick[] {
  const sectionOf = sectionFinder(document);
  const marked = new Set(shown.map(({ mark }) => sectionOf(mark)));
  const sections = Map.groupBy(candidates, ({ mark }) => sectionOf(mark));
  return [...sections].flatMap(([section, own]) => {
    if (marked.has(section)) return [];
    const first = own.toSorted(byPlace).find(({ mark }) => isMeant(mark));
    return first ? [{ options: [first], repeats: 0, replaces: [] }] : [];
  });
}

function pickAll({ candidates, shown, isMeant }: Occurrences): MarkPick[] {
  return candidates
    .filter(({ mark }) => isMeant(mark))
    .toSorted(inPage)
    .map((candidate, index) => ({
      options: [candidate],
      repeats: shown.length + index,
      replaces: [],
    }));
}

function isFarFrom(a: PlacedMark, b: PlacedMark, windowHeight: number): boolean {
  if (Math.abs(a.top - b.top) >= windowsApart * windowHeight) return true;
  const [one, other] = [a.message, b.message];
  return one !== undefined && other !== undefined && !one.contains(other) && !other.contains(one);
}
