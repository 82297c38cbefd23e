import type { PDFDocumentProxy } from 'pdfjs-dist';
import { text } from '../../browser/text.ts';
import { noTexts } from './no-texts.ts';
import { library, viewer } from './pdf-library.ts';
import { type Fit, fits, nothingAsked, type ViewState } from './view-state.ts';
import { WebLinks } from './web-links.ts';

const kinds = new Map([
  [viewer.FindState.FOUND, 'found'],
  [viewer.FindState.WRAPPED, 'found'],
  [viewer.FindState.NOT_FOUND, 'not found'],
  [viewer.FindState.PENDING, 'searching'],
] as const);

/** A document's pages, drawn as they come into sight, until the signal aborts. */
export class PdfView {
  readonly #bus = new viewer.EventBus();
  readonly #links: WebLinks;
  readonly #pages: InstanceType<typeof viewer.PDFViewer>;
  readonly #tell: (state: ViewState) => void;
  #found = nothingAsked;
  #query = '';
  #badPage: number | undefined;

  /**
   * @param container an element with a single one in it, for the pages.
   * @param onChange called with each change of what is seen.
   */
  constructor(
    pdf: PDFDocumentProxy,
    container: HTMLDivElement,
    onChange: (state: ViewState) => void,
    signal: AbortSignal,
  ) {
    this.#tell = onChange;
    this.#links = new WebLinks({ eventBus: this.#bus });
    const findController = new viewer.PDFFindController({
      eventBus: this.#bus,
      linkService: this.#links,
    });
    // Left out of the types of pdf.js.
    const until = { abortSignal: signal };
    this.#pages = new viewer.PDFViewer({
      ...until,
      container,
      eventBus: this.#bus,
      linkService: this.#links,
      findController,
      annotationMode: library.AnnotationMode.ENABLE,
      annotationEditorMode: library.AnnotationEditorType.DISABLE,
      l10n: noTexts as never,
    });
    this.#links.setViewer(this.#pages);
    this.#listen(container, signal);
    this.#pages.setDocument(pdf);
    this.#links.setDocument(pdf);
    signal.addEventListener('abort', () => this.#pages.setDocument(null as never), { once: true });
  }

  get page(): number {
    return this.#pages.currentPageNumber;
  }

  /** @param page its number; nothing happens if there is no such page. */
  goTo(page: number): void {
    if (Number.isInteger(page) && page > 0 && page <= this.#pages.pagesCount) {
      this.#pages.currentPageNumber = page;
    }
    this.#changed();
  }

  /** Goes to a place that an outline names. */
  follow(destination: string | unknown[]): void {
    void this.#links.goToDestination(destination as never);
  }

  /** @param scale a number, 1 for the size on paper, or a way of fitting pages in the window. */
  zoomTo(scale: number | Fit): void {
    this.#pages.currentScaleValue = String(scale);
  }

  /**
   * Zooms a little.
   *
   * @param steps how many steps larger; smaller if negative.
   */
  zoomBy(steps: number): void {
    this.#pages.updateScale({ steps });
  }

  /** Zooms by a factor, around a point of the window. */
  zoomAround(scaleFactor: number, x: number, y: number): void {
    this.#pages.updateScale({ scaleFactor, drawingDelay: 400, origin: [x, y] });
  }

  /** Finds a text, or its next or previous occurrence if it is the same as before. */
  find(query: string, { backwards = false } = {}): void {
    const type = query === this.#query ? 'again' : '';
    this.#query = query;
    this.#bus.dispatch('find', {
      source: this,
      type,
      query,
      caseSensitive: false,
      entireWord: false,
      highlightAll: true,
      findPrevious: backwards,
      matchDiacritics: false,
    });
  }

  endFind(): void {
    this.#query = '';
    this.#found = nothingAsked;
    this.#bus.dispatch('findbarclose', { source: this });
    this.#changed();
  }

  #listen(container: HTMLElement, signal: AbortSignal): void {
    const on = <Event>(name: string, listener: (event: Event) => void) =>
      this.#bus.on(name, listener as never, { signal } as never);
    on('pagesinit', () => {
      this.zoomTo('auto');
      container.scrollTop = 0;
      for (let page = 1; page <= this.#pages.pagesCount; page++) {
        const { div } = this.#pages.getPageView(page - 1);
        div.ariaLabel = text('pdf_page_name', String(page));
      }
    });
    on('pagechanging', () => this.#changed());
    on('scalechanging', () => this.#changed());
    on('pagerendered', ({ pageNumber, error }: { pageNumber: number; error?: unknown }) => {
      if (!error) return;
      this.#badPage = pageNumber;
      this.#changed();
    });
    type Counts = { readonly current: number; readonly total: number };
    on('updatefindmatchescount', ({ matchesCount }: { matchesCount: Counts }) => {
      this.#found = { ...this.#found, ...matchesCount };
      this.#changed();
    });
    on('updatefindcontrolstate', (event: { state: number; matchesCount: Counts }) => {
      const kind = this.#query ? (kinds.get(event.state as never) ?? 'searching') : 'nothing asked';
      this.#found = { kind, ...event.matchesCount };
      this.#changed();
    });
    const resized = new ResizeObserver(() => {
      const { fit } = this.#state;
      const isShown = container.clientWidth > 0;
      if (fit && isShown && this.#pages.pdfDocument) this.zoomTo(fit);
    });
    resized.observe(container);
    signal.addEventListener('abort', () => resized.disconnect(), { once: true });
  }

  get #state(): ViewState {
    const { currentPageNumber: page, pagesCount: pages, currentScale: scale } = this.#pages;
    const fit = fits.find((name) => name === this.#pages.currentScaleValue);
    return { page, pages, scale, fit, found: this.#found, badPage: this.#badPage };
  }

  #changed(): void {
    this.#tell(this.#state);
  }
}
