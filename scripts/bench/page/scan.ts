import { readSettings } from '../../../browser/settings/settings.ts';
import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import { MarkSelector } from '../../../entrypoints/content/marking/mark-selector.ts';
import type { SelectorSettings } from '../../../entrypoints/content/marking/selector-settings.ts';
import type { Mark } from '../../../entrypoints/content/reading/mark.ts';
import { PageScanner } from '../../../entrypoints/content/reading/page-scanner.ts';
import { withStoppedClock } from './clock.ts';

/** The settings that Gloss ships with. */
export const shipped: SelectorSettings = readSettings({});

/** Every match is marked, wherever it stands. */
export const everything: SelectorSettings = { ...shipped, occurrence: 'all', headings: true };

/** Reads the whole page as Gloss does, in one go, and leaves. @returns the marks chosen. */
export function scan(lexicon: Lexicon, settings: SelectorSettings): Mark[] {
  const marks: Mark[] = [];
  const ending = new AbortController();
  const choice = new MarkSelector(lexicon, settings, {
    address: location.href,
    title: document.title,
  });
  const take = (report: Parameters<MarkSelector['update']>[0]) => {
    for (const mark of choice.update(report).show) marks.push(mark);
  };
  withStoppedClock(() => new PageScanner(document, lexicon, take, ending.signal).start());
  // Leaving is no part of scanning: it waits until the clock has been read.
  queueMicrotask(() => ending.abort());
  return marks;
}
