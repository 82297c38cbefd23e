import type { Command } from '../../browser/questions.ts';
import type { Settings } from '../../browser/settings.ts';
import { entryIds } from '../../engine/entry-ids.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import { termsPutAway } from '../../engine/put-away.ts';
import { Articles } from './articles.ts';
import { CardBringer } from './card-bringer.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import { type Choice, MarkChoice } from './mark-choice.ts';
import { PageReader } from './page-reader.ts';
import { type Painter, supportsHighlights } from './painter.ts';
import { loadPart } from './parts.ts';

/** What a session is about. */
export type Place = {
  readonly page: Document;
  /** Of the top page, which its frames follow. */
  readonly address: string;
  readonly lexicon: Lexicon;
};

/** One page's life under Gloss: reads, marks and explains it until the signal aborts. */
export class Session {
  readonly #address: string;
  readonly #lexicon: Lexicon;
  readonly #painter: Painter;
  readonly #choice: MarkChoice;
  readonly #articles = new Articles();
  readonly #cards: CardBringer;
  readonly #reader: PageReader;

  /** Begins once its painter is there; leaves nothing behind when the signal aborts. */
  static async start(place: Place, settings: Settings, signal: AbortSignal): Promise<Session> {
    const painter = await choosePainter(place.page, settings, signal);
    const session = new Session(place, painter, settings, signal);
    session.#putAway(settings);
    if (!signal.aborted) session.#reader.start();
    return session;
  }

  private constructor(
    { page, address, lexicon }: Place,
    painter: Painter,
    settings: Settings,
    signal: AbortSignal,
  ) {
    this.#address = address;
    this.#lexicon = lexicon;
    this.#painter = painter;
    const choice = new MarkChoice(lexicon, settings, { address, title: page.title });
    this.#choice = choice;
    const marked = {
      document: page,
      address,
      painter,
      marks: () => choice.shownMarks,
      idOf: ({ entry }: { readonly entry: number }) => this.#ids[entry] ?? '',
      findArticle: (id: string) => this.#articles.find(id),
    };
    this.#cards = new CardBringer(marked, settings, signal);
    const take = (chosen: Choice) => {
      this.#paint(chosen);
      this.#cards.here?.forget(chosen.hide);
    };
    this.#reader = new PageReader(page, lexicon, (report) => take(choice.update(report)), signal);
  }

  /** Ids of all entries: not unpacked before they are needed, as on most pages they never are. */
  get #ids(): readonly string[] {
    return entryIds(this.#lexicon);
  }

  get isBusy(): boolean {
    return this.#reader.isBusy;
  }

  /** Ids of the entries marked now. */
  get terms(): string[] {
    return this.#choice.shownEntries.map((entry) => this.#ids[entry] ?? '');
  }

  /** Takes in settings that are no reason to begin anew; see `isTakenIn`. */
  takeIn(settings: Settings): void {
    this.#paint(this.#putAway(settings));
    this.#cards.takeIn(settings);
  }

  async obey(command: Command): Promise<void> {
    (await this.#cards.bring())?.obey(command);
  }

  #putAway(settings: Settings): Choice {
    const away = termsPutAway(settings, this.#address);
    const entries =
      away.size > 0 ? this.#ids.flatMap((id, entry) => (away.has(id) ? [entry] : [])) : [];
    return this.#choice.putAway(new Set(entries));
  }

  #paint({ show, hide }: Choice): void {
    if (show.length === 0 && hide.length === 0) return;
    this.#reader.whileUnobserved(() => {
      this.#painter.hide(hide);
      this.#painter.show(show);
    });
    if (show.length === 0) return;
    void this.#articles.prefetch(this.terms);
    void this.#cards.bring();
  }
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
