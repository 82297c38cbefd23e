import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import type { Mark } from '../../content/reading/mark.ts';
import type { Report } from '../../content/reading/scan-report.ts';
import type { PageSenses } from '../../content/senses/page-senses.ts';
import { BlockPlaces } from './block-places.ts';
import type { MarkDiff } from './mark-diff.ts';
import { MarkSelector } from './mark-selector.ts';
import type { SelectorSettings } from './selector-settings.ts';
import { ShownText } from './shown-text.ts';
import { UnseenMarks } from './unseen-marks.ts';

/** With more marks than this, it is not asked anew where they are whenever text is added. */
const mostMoved = 300;

/** The marks of a page, kept up to date with what is found and what of it can be seen. */
export class PageMarks {
  readonly selector: MarkSelector;
  readonly #onChosen: (chosen: MarkDiff) => void;
  readonly #places: BlockPlaces;
  readonly #unseen: UnseenMarks;
  readonly #shownText: ShownText;
  /** How many marks are shown. */
  #shown = 0;

  /**
   * @param onChosen called with what to show and hide on the page.
   * @param isFaded tells whether a term gives way to others, by the index of its entry.
   */
  constructor(
    page: Document,
    lexicon: Lexicon,
    settings: SelectorSettings,
    senses: PageSenses,
    onChosen: (chosen: MarkDiff) => void,
    signal: AbortSignal,
    isFaded?: (entry: number) => boolean,
  ) {
    const selector = new MarkSelector(lexicon, settings, senses, isFaded);
    this.selector = selector;
    this.#onChosen = onChosen;
    this.#unseen = new UnseenMarks((marks) => {
      selector.wait(marks);
      this.#place();
    }, signal);
    this.#places = new BlockPlaces(
      page.documentElement,
      (places) => this.take(selector.place(places)),
      signal,
    );
    this.#shownText = new ShownText(
      {
        onFaded: (box) => this.take(selector.fade(box)),
        onVanished: (box) => this.take(selector.vanish(box)),
      },
      signal,
    );
  }

  /** Takes in a report of the scanner; marks follow when it is known where the blocks are. */
  read(report: Report): void {
    this.take(this.selector.update(report));
    this.#place();
  }

  /** Carries out what the selector has chosen. */
  take({ show, hide, unseen = [] }: MarkDiff & { readonly unseen?: readonly Mark[] }): void {
    for (const mark of unseen) this.#unseen.watch(mark);
    if (show.length === 0 && hide.length === 0) return;
    this.#shown += show.length - hide.length;
    this.#shownText.hide(hide);
    this.#shownText.show(show);
    this.#onChosen({ show, hide });
  }

  #place(): void {
    const boxes = [...this.selector.unplaced];
    if (boxes.length === 0) return;
    // New text may have moved them.
    if (this.#shown <= mostMoved) {
      boxes.push(...this.selector.shownMarks.map(({ block }) => block.box));
    }
    this.#places.request(boxes);
  }
}
