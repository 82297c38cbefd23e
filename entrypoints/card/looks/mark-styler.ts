import { type Color, contrast, leastContrast } from '../../../engine/contrast.ts';
import { elementOf } from '../../content/reading/container.ts';
import type { Mark } from '../../content/reading/mark.ts';
import baseCss from '../../marking/painting/highlight.css?inline';
import type { Look } from '../../marking/painting/painter.ts';
import { backgroundColorOf } from './background-color.ts';
import { type LookSettings, markCss } from './mark-css.ts';
import { readColor } from './read-color.ts';

/** Styles marks by the reader's settings and by what is behind them. */
export class MarkStyler implements Look {
  readonly #page: Document;
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<ShadowRoot>();
  /** The reader's colour; the usual one is the text's own. */
  #color: Color | undefined;

  constructor(page: Document, settings: LookSettings, signal: AbortSignal) {
    this.#page = page;
    this.updateSettings(settings);
    signal.addEventListener('abort', () => this.#adopt(false), { once: true });
  }

  updateSettings(settings: LookSettings): void {
    this.#color = readColor(settings.markColor);
    this.#sheet.replaceSync(markCss(settings));
    this.#adopt(this.#sheet.cssRules.length > 0);
  }

  styleRoot(root: ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    const base = new CSSStyleSheet();
    base.replaceSync(baseCss);
    root.adoptedStyleSheets.push(base, this.#sheet);
  }

  hasSufficientContrast(
    { nodes: [node], block }: Mark,
    known?: Map<Element, Color | undefined>,
  ): boolean {
    if (!this.#color) return true;
    const ground = backgroundColorOf(node?.parentElement ?? elementOf(block.container), known);
    return ground !== undefined && contrast(this.#color, ground) >= leastContrast;
  }

  #adopt(wanted: boolean): void {
    const others = this.#page.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    if (!wanted && others.length === this.#page.adoptedStyleSheets.length) return;
    try {
      this.#page.adoptedStyleSheets = wanted ? [...others, this.#sheet] : others;
    } catch {
      // Firefox before 153 rejects style sheets from extensions; marks then keep the default look.
    }
  }
}
