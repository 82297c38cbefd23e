import { readSettings } from '../../../browser/settings/settings.ts';
import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import type { Mark } from '../../../entrypoints/content/reading/mark.ts';
import { PageScanner } from '../../../entrypoints/content/reading/page-scanner.ts';
import { PageSenses } from '../../../entrypoints/content/senses/page-senses.ts';
import { MarkSelector } from '../../../entrypoints/marking/choosing/mark-selector.ts';
import type { SelectorSettings } from '../../../entrypoints/marking/choosing/selector-settings.ts';
import { withStoppedClock } from './clock.ts';

/** The default settings. */
export const shipped: SelectorSettings = readSettings({});

/** Settings that mark every match. */
export const everything: SelectorSettings = {
  ...shipped,
  occurrence: 'all',
  density: 'all',
  headings: true,
};

/** In CSS pixels. */
const lineHeight = 24;

/** Reads the whole page like Gloss, in a single slice, and stops. @returns the selected marks. */
export function scan(lexicon: Lexicon, settings: SelectorSettings): Mark[] {
  const marks: Mark[] = [];
  let line = 0;
  const ending = new AbortController();
  const cover = { address: location.href, title: document.title };
  const senses = new PageSenses(lexicon, settings, cover);
  const choice = new MarkSelector(lexicon, settings, senses);
  const take = (report: Parameters<MarkSelector['update']>[0]) => {
    senses.read(report);
    for (const mark of choice.update(report).show) marks.push(mark);
    // The layout is the browser's work: here each block is a line below the one before.
    const lines = Array.from(choice.unplaced, (box, index) => {
      const top = (line + index) * lineHeight;
      return [box, { top, bottom: top + lineHeight }] as const;
    });
    line += lines.length;
    const places = { boxes: new Map(lines), windowHeight: innerHeight };
    for (const mark of choice.place(places).show) marks.push(mark);
  };
  withStoppedClock(() => new PageScanner(document, lexicon, take, ending.signal).start());
  // Cleanup is not part of the scan, so it waits until the time has been taken.
  queueMicrotask(() => ending.abort());
  return marks;
}
