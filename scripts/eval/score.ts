import type { Passage, TextRange } from './passage.ts';

/** The result of comparing a passage's marks with its labels. */
export type Outcome = {
  /** Labels with their marks. */
  readonly hits: readonly { readonly label: TextRange; readonly mark: TextRange }[];
  /** Labels without a mark. */
  readonly missed: readonly TextRange[];
  /** Marks that are neither a label nor optional. */
  readonly wrong: readonly TextRange[];
};

/**
 * Compares marks with labels leniently: a mark is right if its overlap with a label is at least
 * half of the shorter of the two, and a seventh of their union. Each label accepts one mark; a
 * further mark on it is wrong, unless it is optional.
 */
export function compare(passage: Passage, marks: readonly TextRange[]): Outcome {
  const free = new Set(marks);
  const hits: Outcome['hits'][number][] = [];
  const missed: TextRange[] = [];
  for (const label of passage.labels) {
    const mark = bestMatch(label, free);
    if (mark) {
      free.delete(mark);
      hits.push({ label, mark });
    } else missed.push(label);
  }
  const wrong = [...free].filter(
    (mark) => !passage.optional.some((stretch) => agrees(mark, stretch)),
  );
  return { hits, missed, wrong };
}

function bestMatch(label: TextRange, marks: Iterable<TextRange>): TextRange | undefined {
  let best: TextRange | undefined;
  for (const mark of marks) {
    if (agrees(mark, label) && (!best || shared(mark, label) > shared(best, label))) best = mark;
  }
  return best;
}

function agrees(a: TextRange, b: TextRange): boolean {
  const both = shared(a, b);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  const union = a.end - a.start + (b.end - b.start) - both;
  return both * 2 >= shorter && both / union >= 0.15;
}

function shared(a: TextRange, b: TextRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The figures of a labelled set; ratios from 0 to 1, NaN if the divisor is 0. */
export type Figures = {
  readonly passages: number;
  /** The share of right marks among the right and wrong ones on safety texts. */
  readonly precision: number;
  /** The share of marked labels on safety texts. */
  readonly recall: number;
  readonly f1: number;
  /** Wrong marks on ordinary texts. */
  readonly falsePerThousandWords: number;
};

/** Sums up the outcomes of passages. */
export function figuresOf(scored: readonly { passage: Passage; outcome: Outcome }[]): Figures {
  const of = (set: Passage['set']) => scored.filter(({ passage }) => passage.set === set);
  const count = (items: typeof scored, kind: keyof Outcome) =>
    items.reduce((sum, { outcome }) => sum + outcome[kind].length, 0);
  const hits = count(of('safety'), 'hits');
  const precision = hits / (hits + count(of('safety'), 'wrong'));
  const recall = hits / (hits + count(of('safety'), 'missed'));
  const words = of('ordinary').reduce((sum, { passage }) => sum + countWords(passage.text), 0);
  return {
    passages: scored.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    falsePerThousandWords: (count(of('ordinary'), 'wrong') / words) * 1000,
  };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
