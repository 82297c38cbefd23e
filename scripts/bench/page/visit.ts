import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import type { MarkDiff } from '../../../entrypoints/content/marking/mark-diff.ts';
import { PageMarks } from '../../../entrypoints/content/marking/page-marks.ts';
import type { SelectorSettings } from '../../../entrypoints/content/marking/selector-settings.ts';
import { createHighlightPainter } from '../../../entrypoints/content/painting/highlight-painter.ts';
import type { Painter } from '../../../entrypoints/content/painting/painter.ts';
import type { Mark } from '../../../entrypoints/content/reading/mark.ts';
import { PageScanner } from '../../../entrypoints/content/reading/page-scanner.ts';
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
  const chosen = new PageMarks(document, lexicon, settings, cover, take, ending.signal);
  const reader = new PageScanner(
    document,
    lexicon,
    (report) => {
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
