import type { Settings } from '../../browser/settings.ts';
import { entryIds } from '../../engine/entry-ids.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import { Articles } from './articles.ts';
import { CardOpener } from './card-opener.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import { MarkChoice } from './mark-choice.ts';
import { PageReader } from './page-reader.ts';
import { type Painter, supportsHighlights } from './painter.ts';
import { loadPart } from './parts.ts';
import { followPointer } from './pointer.ts';

/** One page's life under Gloss. */
export type Session = {
  isBusy(): boolean;
  /** Ids of the entries marked now. */
  terms(): string[];
};

/** Reads, marks and explains a page until the signal aborts, and then leaves nothing behind. */
export async function startSession(
  page: Document,
  lexicon: Lexicon,
  settings: Settings,
  signal: AbortSignal,
): Promise<Session> {
  const painter = await choosePainter(page, settings, signal);
  const choice = new MarkChoice(lexicon, settings, { address: location.href, title: page.title });
  const articles = new Articles();
  const idOf = (entry: number) => entryIds(lexicon)[entry] ?? '';
  const terms = () => choice.shownEntries.map(idOf);
  const find = (id: string) => articles.find(id);
  const cards = new CardOpener(painter, (mark) => idOf(mark.entry), find);
  const pointer = followPointer(page, painter, cards, signal);
  const reader = new PageReader(
    page,
    lexicon,
    (report) => {
      const { show, hide } = choice.update(report);
      if (show.length === 0 && hide.length === 0) return;
      reader.whileUnobserved(() => {
        painter.hide(hide);
        painter.show(show);
      });
      pointer.forget(hide);
      if (show.length === 0) return;
      void articles.prefetch(terms());
      void cards.prepare();
    },
    signal,
  );
  if (!signal.aborted) reader.start();
  return { isBusy: () => reader.isBusy, terms };
}

/** The one place that chooses: the page is only changed where it must be, or the reader wants it. */
async function choosePainter(
  page: Document,
  settings: Settings,
  signal: AbortSignal,
): Promise<Painter> {
  if (settings.painter === 'highlight' && supportsHighlights()) {
    return createHighlightPainter(page, signal);
  }
  const { createElementPainter } = await loadPart('element-painter');
  return createElementPainter(page, signal);
}
