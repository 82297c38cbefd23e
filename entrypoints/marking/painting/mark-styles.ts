import baseCss from './highlight.css?inline';

/**
 * The style sheets by which marks are drawn. They are in the page only while something holds them, so
 * that a page without marks sees nothing of Gloss in its styles.
 */
export class MarkStyles {
  readonly #roots = new Set<DocumentOrShadowRoot>();
  readonly #holders = new Set<unknown>();
  #base: CSSStyleSheet | undefined;
  /** The reader's own look, which goes before the usual one. */
  #look: CSSStyleSheet | undefined;

  constructor(page: Document, signal: AbortSignal) {
    this.#roots.add(page);
    signal.addEventListener('abort', () => this.#releaseAll(), { once: true });
  }

  /** Puts the sheets into the page, again if it has removed them, until they are released. */
  hold(holder: unknown): void {
    this.#holders.add(holder);
    this.#adopt();
  }

  release(holder: unknown): void {
    if (this.#holders.delete(holder)) this.#adopt();
  }

  /** Styles marks in a shadow root too. */
  addRoot(root: ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#adopt();
  }

  /** Sets the reader's own look, whose rules may change later. */
  setLook(look: CSSStyleSheet): void {
    const others = look === this.#look ? [] : [this.#look];
    this.#look = look;
    this.#adopt(others);
  }

  #releaseAll(): void {
    this.#holders.clear();
    this.#adopt();
  }

  #adopt(others: readonly (CSSStyleSheet | undefined)[] = []): void {
    if (this.#holders.size > 0) this.#base ??= sheetOf(baseCss);
    const own = [this.#base, this.#look].filter((sheet) => sheet !== undefined);
    const wanted = this.#holders.size > 0 ? own.filter(({ cssRules }) => cssRules.length > 0) : [];
    for (const root of this.#roots) adopt(root, [...own, ...others], wanted);
  }
}

/** @returns a style sheet with some rules. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Takes style sheets out of a document or shadow root, and puts others at the end. */
export function adopt(
  root: DocumentOrShadowRoot,
  out: readonly (CSSStyleSheet | undefined)[],
  wanted: readonly CSSStyleSheet[],
): void {
  const before = [...root.adoptedStyleSheets];
  const after = [...before.filter((sheet) => !out.includes(sheet)), ...wanted];
  const isSame = after.length === before.length && after.every((sheet, i) => sheet === before[i]);
  if (!isSame) root.adoptedStyleSheets = after;
}
