import type { Settings } from '../../../browser/settings/settings.ts';

/** The settings that decide what marks look like. */
export type LookSettings = Pick<Settings, 'markStyle' | 'markColor' | 'printMarks'>;

const selectors = '::highlight(gloss), ::highlight(gloss-plain), gloss-mark';

/** A line and, for `tint`, a ground so faint that the text stays as readable as it was. */
const styles: Readonly<Record<Settings['markStyle'], string>> = {
  dotted: '',
  dashed: 'text-decoration-style: dashed !important; text-decoration-thickness: 0.09em !important;',
  solid: 'text-decoration-style: solid !important; text-decoration-thickness: 0.07em !important;',
  tint: 'text-decoration-style: solid !important; text-decoration-thickness: 0.07em !important; background-color: rgb(20 138 138 / 10%) !important;',
};

/**
 * What a reader's settings change in `highlight.css`; nothing if they are the usual ones. All of it is
 * important, as Firefox takes the style sheets of extensions for later than those of documents.
 */
export function markCss({ markStyle, markColor, printMarks }: LookSettings): string {
  const rules: string[] = [];
  if (styles[markStyle]) rules.push(`@media screen { ${selectors} { ${styles[markStyle]} } }`);
  if (markColor) {
    const line = `text-decoration-color: ${markColor} !important;`;
    const tint = markStyle === 'tint' ? ` background-color: ${markColor}1a !important;` : '';
    rules.push(
      `@media not (forced-colors: active) { ::highlight(gloss), gloss-mark:not([plain]) { ${line}${tint} } }`,
    );
  }
  if (printMarks)
    rules.push(`@media print { ${selectors} { text-decoration-line: underline !important; } }`);
  return rules.join('\n');
}
