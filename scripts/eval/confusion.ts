import type { Span } from '../../engine/annotate.ts';
import type { Passage, TextRange } from './passage.ts';
import type { Scored } from './runs.ts';

/** The outcomes of one form over all its occurrences. */
export type FormCounts = {
  readonly form: string;
  /** Marked, correctly. */
  right: number;
  /** Marked, although it means something else. */
  wrong: number;
  /** Not marked, although it should be. */
  missed: number;
  /** Not marked, because it means something else. */
  spared: number;
};

/**
 * Counts outcomes by form, the forms with the most errors first.
 *
 * @param everything the same passages with every form marked, to find what was spared.
 */
export function confusionOf(
  scored: readonly Scored[],
  everything: readonly Scored[],
): FormCounts[] {
  const counts = new Map<string, FormCounts>();
  const add = (
    passage: Passage,
    { start, end }: TextRange,
    kind: Exclude<keyof FormCounts, 'form'>,
  ) => {
    const form = passage.text
      .slice(start, end)
      .toLowerCase()
      .replace(/[\s-]+/g, ' ');
    const found = counts.get(form) ?? { form, right: 0, wrong: 0, missed: 0, spared: 0 };
    found[kind]++;
    counts.set(form, found);
  };
  scored.forEach(({ passage, spans, outcome }, index) => {
    for (const { mark } of outcome.hits) add(passage, mark, 'right');
    for (const mark of outcome.wrong) add(passage, mark, 'wrong');
    for (const label of outcome.missed) add(passage, label, 'missed');
    for (const mark of everything[index]?.outcome.wrong ?? []) {
      if (!isAmong(mark, spans)) add(passage, mark, 'spared');
    }
  });
  const errors = ({ wrong, missed }: FormCounts) => wrong + missed;
  const seen = ({ right, spared }: FormCounts) => right + spared;
  return [...counts.values()].sort((a, b) => errors(b) - errors(a) || seen(b) - seen(a));
}

function isAmong({ start }: TextRange, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start === start);
}
