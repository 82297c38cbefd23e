import { type Color, contrast, leastContrast } from '../../../engine/contrast.ts';
import { elementOf } from '../../content/reading/container.ts';
import type { Mark } from '../../content/reading/mark.ts';
import type { Look } from '../../marking/painting/painter.ts';
import { backgroundColorOf } from './background-color.ts';
import { type LookSettings, markCss } from './mark-css.ts';
import { readColor } from './read-color.ts';

/** Styles marks by the reader's settings and by what is behind them. */
export class MarkStyler implements Look {
  readonly sheet = new CSSStyleSheet();
  /** The reader's colour; the usual one is the text's own. */
  #color: Color | undefined;

  constructor(settings: LookSettings) {
    this.updateSettings(settings);
  }

  updateSettings(settings: LookSettings): void {
    this.#color = readColor(settings.markColor);
    this.sheet.replaceSync(markCss(settings));
  }

  hasSufficientContrast(
    { nodes: [node], block }: Mark,
    known?: Map<Element, Color | undefined>,
  ): boolean {
    if (!this.#color) return true;
    const ground = backgroundColorOf(node?.parentElement ?? elementOf(block.container), known);
    return ground !== undefined && contrast(this.#color, ground) >= leastContrast;
  }
}
