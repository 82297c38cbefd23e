import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import type { Mark } from '../../../entrypoints/content/reading/mark.ts';
import { PageScanner } from '../../../entrypoints/content/reading/page-scanner.ts';
import { PageSenses } from '../../../entrypoints/content/senses/page-senses.ts';
import type { MarkDiff } from '../../../entrypoints/marking/choosing/mark-diff.ts';
import { PageMarks } from '../../../entrypoints/marking/choosing/page-marks.ts';
import type { SelectorSettings } from '../../../entrypoints/marking/choosing/selector-settings.ts';
import { createHighlightPainter } from '../../../entrypoints/marking/painting/highlight-painter.ts';
import type { Painter } from '../../../entrypoints/marking/painting/painter.ts';
import { now } from './clock.ts';
import { OwnWork } from './own-work.ts';

type VisitOptions = {
  readonly settings: SelectorSettings;
  readonly paints: boolean;
  readonly onShow?: (marks: readonly Mark[]) => void;
};

/** A page on which Gloss reads, follows changes and paints, like a session without cards. */
export type Visit = {
  readonly work: OwnWork;
  readonly painter: Painter | undefined;
  readonly marks: ReadonlySet<Mark>;
  /** How long the first reading of the whole page took, including pauses, in ms. */
  readonly whole: Promise<number>;
  end(): void;
};

export function visit(lexicon: Lexicon, { settings, paints, onShow }: VisitOptions): Visit {
  const work = new OwnWork();
  const ending = new AbortController();
  const painter = paints ? createHighlightPainter(document, ending.signal) : undefined;
  const cover = { address: location.href, title: document.title };
  const senses = new PageSenses(lexicon, settings, cover);
  const marks = new Set<Mark>();
  const whole = Promise.withResolvers<number>();
  const begun = now();
  const take = ({ show, hide }: MarkDiff) => {
    reader.withoutObserving(() => {
      painter?.hide(hide);
      painter?.show(show);
    });
    for (const mark of hide) marks.delete(mark);
    for (const mark of show) marks.add(mark);
    onShow?.(show);
  };
  const chosen = new PageMarks(document, lexicon, settings, senses, take, ending.signal);
  const reader = new PageScanner(
    document,
    lexicon,
    (report) => {
      senses.read(report);
      chosen.read(report);
      work.see();
      const duration = now() - begun;
      const { pauses } = work;
      // A report is the last one if no pause follows it immediately.
      queueMicrotask(() => {
        if (work.pauses === pauses) whole.resolve(duration);
      });
    },
    ending.signal,
  );
  work.during(() => reader.start());
  return {
    work,
    painter,
    marks,
    whole: whole.promise,
    end: () => {
      work.stop();
      ending.abort();
    },
  };
}
