import type { Command } from '../../browser/questions.ts';
import type { SettingName, Settings } from '../../browser/settings.ts';
import { entryIds, type Lexicon } from '../../engine/lexicon.ts';
import { termsPutAway } from '../../engine/put-away.ts';
import { Articles } from './articles.ts';
import { CardBringer } from './card-bringer.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import type { Mark } from './mark.ts';
import { type Choice, MarkChoice } from './mark-choice.ts';
import { PageReader } from './page-reader.ts';
import { type Painter, supportsHighlights } from './painter.ts';
import { loadPart } from './parts.ts';

/** One page's life under Gloss. */
export type Session = {
  isBusy(): boolean;
  /** Ids of the entries marked now. */
  terms(): string[];
  /** Takes in settings that {@link canTakeIn} has found to be no reason to begin anew. */
  takeIn(settings: Settings): void;
  obey(command: Command): Promise<void>;
};

/** Settings that a running session takes in. Any other change ends it and begins another. */
const taken: ReadonlySet<SettingName> = new Set<SettingName>([
  'knownTerms',
  'hiddenTerms',
  'openOn',
  'openDelay',
  'theme',
  'textSize',
  'markStyle',
  'markColor',
  'printMarks',
]);

/** @returns whether a session need not begin anew for what has changed in the settings. */
export function canTakeIn(before: Settings, after: Settings): boolean {
  return (Object.keys(after) as SettingName[]).every(
    (name) => taken.has(name) || JSON.stringify(before[name]) === JSON.stringify(after[name]),
  );
}

/**
 * Reads, marks and explains a page until the signal aborts, and then leaves nothing behind.
 *
 * @param address of the top page, which its frames follow.
 */
export async function startSession(
  page: Document,
  lexicon: Lexicon,
  settings: Settings,
  address: string,
  signal: AbortSignal,
): Promise<Session> {
  const painter = await choosePainter(page, settings, signal);
  const choice = new MarkChoice(lexicon, settings);
  const articles = new Articles();
  const ids = entryIds(lexicon);
  const terms = () => choice.shownEntries.map((entry) => ids[entry] ?? '');
  const marked = {
    document: page,
    address,
    painter,
    marks: () => choice.shownMarks,
    idOf: ({ entry }: Mark) => ids[entry] ?? '',
    findArticle: (id: string) => articles.find(id),
  };
  const bringer = new CardBringer(marked, settings, signal);
  const putAway = (changed: Settings) => {
    const away = termsPutAway(changed, address);
    return choice.putAway(new Set(ids.flatMap((id, entry) => (away.has(id) ? [entry] : []))));
  };
  const paint = ({ show, hide }: Choice) => {
    if (show.length === 0 && hide.length === 0) return;
    reader.whileUnobserved(() => {
      painter.hide(hide);
      painter.show(show);
    });
    if (show.length === 0) return;
    void articles.prefetch(terms());
    void bringer.bring();
  };
  const reader = new PageReader(
    page,
    lexicon,
    (report) => {
      const chosen = choice.update(report);
      paint(chosen);
      bringer.cards?.forget(chosen.hide);
    },
    signal,
  );
  putAway(settings);
  if (!signal.aborted) reader.start();
  return {
    isBusy: () => reader.isBusy,
    terms,
    takeIn(changed) {
      paint(putAway(changed));
      bringer.takeIn(changed);
    },
    obey: async (command) => (await bringer.bring())?.obey(command),
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
