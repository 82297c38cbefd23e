import type { Settings } from '../../browser/settings/settings.ts';
import { contrast, leastContrast } from '../../engine/contrast.ts';
import { backgroundColorOf } from '../marking/painting/background-color.ts';
import { type LookSettings, markCss } from '../marking/painting/mark-css.ts';
import { readColor } from '../marking/painting/read-color.ts';

/** Paints terms of this page as marks, by the same rules as in any page, until the signal aborts. */
export function paintExample(
  terms: readonly Element[],
  settings: LookSettings,
  signal: AbortSignal,
): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markCss(settings));
  document.adoptedStyleSheets.push(sheet);
  const marks = { gloss: new Highlight(), 'gloss-plain': new Highlight() };
  for (const term of terms) {
    const range = new Range();
    range.selectNodeContents(term.firstChild ?? term);
    marks[isPlainOn(term, settings) ? 'gloss-plain' : 'gloss'].add(range);
  }
  for (const [name, ranges] of Object.entries(marks)) CSS.highlights.set(name, ranges);
  signal.addEventListener(
    'abort',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      for (const name of Object.keys(marks)) CSS.highlights.delete(name);
    },
    { once: true },
  );
}

/** @returns whether the marks' colour has too little contrast with what is behind an element. */
function isPlainOn(element: Element, { markColor }: Pick<Settings, 'markColor'>): boolean {
  const color = readColor(markColor);
  if (!color) return false;
  const ground = backgroundColorOf(element);
  return !ground || contrast(color, ground) < leastContrast;
}
