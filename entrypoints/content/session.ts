import type { FoundTerm } from '../../browser/questions.ts';
import type { Settings } from '../../browser/settings.ts';
import { entryIds, type Lexicon } from '../../engine/lexicon.ts';
import { Articles } from './articles.ts';
import { CardOpener } from './card-opener.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import { MarkChoice } from './mark-choice.ts';
import { followMenu } from './menu-term.ts';
import { PageReader } from './page-reader.ts';
import { type Painter, supportsHighlights } from './painter.ts';
import { loadPart } from './parts.ts';
import { followPointer } from './pointer.ts';

/** One page's life under Gloss. */
export type Session = {
  isBusy(): boolean;
  /** The terms marked now, in the order of the page. */
  terms(): FoundTerm[];
  /** Brings the next occurrence of a term into view; see `PageQuestions`. */
  jump(id: string, open: boolean): Promise<boolean>;
  /** The id of the term that the context menu was last opened on; empty if it was none. */
  termAtMenu(): string;
};

/**
 * Reads, marks and explains a page until the signal aborts, and then leaves nothing behind.
 *
 * @param onTerms called whenever other terms than before are marked.
 */
export async function startSession(
  page: Document,
  lexicon: Lexicon,
  settings: Settings,
  signal: AbortSignal,
  onTerms: () => void,
): Promise<Session> {
  const painter = await choosePainter(page, settings, signal);
  const choice = new MarkChoice(lexicon, settings);
  const articles = new Articles();
  const idOf = (entry: number) => entryIds(lexicon)[entry] ?? '';
  const terms = () =>
    choice.firstMarks.map(({ entry }) => ({
      id: idOf(entry),
      count: choice.occurrences(entry).length,
    }));
  const find = (id: string) => articles.find(id);
  const cards = new CardOpener(painter, (mark) => idOf(mark.entry), find);
  const pointer = followPointer(page, painter, cards, signal);
  const menuTerm = followMenu(painter, signal);
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
      onTerms();
      if (show.length === 0) return;
      void articles.prefetch(show.map(({ entry }) => idOf(entry)));
      void cards.prepare();
    },
    signal,
  );
  if (!signal.aborted) reader.start();
  return {
    isBusy: () => reader.isBusy,
    terms,
    async jump(id, open) {
      const first = choice.firstMarks.find(({ entry }) => idOf(entry) === id);
      if (!first) return false;
      const { jumpTo } = await loadPart('guide');
      jumpTo(open ? [first] : choice.occurrences(first.entry), signal);
      if (open) pointer.open(first);
      return true;
    },
    termAtMenu: () => {
      const mark = menuTerm();
      return mark ? idOf(mark.entry) : '';
    },
  };
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
