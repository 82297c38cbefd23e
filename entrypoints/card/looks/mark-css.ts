import type { Settings } from '../../../browser/settings/settings.ts';

/** The settings that decide how marks look. */
export type LookSettings = Pick<Settings, 'markStyle' | 'markColor' | 'printMarks'>;

const selectors = '::highlight(gloss), ::highlight(gloss-plain), gloss-mark';

/** Each style is a line; `tint` adds a background so faint that the text stays readable. */
const styles: Readonly<Record<Settings['markStyle'], string>> = {
  dotted: '',
  dashed:
    'text-decoration-style: dashed !important; text-decoration-thickness: max(1px, 0.05em) !important;',
  solid:
    'text-decoration-style: solid !important; text-decoration-thickness: max(1px, 0.05em) !important;',
  tint: 'text-decoration-style: solid !important; text-decoration-thickness: max(1px, 0.05em) !important; background-color: rgb(20 138 138 / 10%) !important;',
};

/**
 * Generates the rules by which a reader's settings override `highlight.css`; empty for the
 * defaults. They are `!important` because some of the usual rules are more specific.
 */
export function markCss({ markStyle, markColor, printMarks }: LookSettings): string {
  const rules: string[] = [];
  if (styles[markStyle]) rules.push(`@media screen { ${selectors} { ${styles[markStyle]} } }`);
  if (markColor) {
    const line = `text-decoration-color: ${markColor} !important;`;
    const tint = markStyle === 'tint' ? ` background-color: ${markColor}1a !important;` : '';
    rules.push(
      `@media not (forced-colors: active) { ::highlight(gloss), gloss-mark:not([plain], [underlined]) { ${line}${tint} } }`,
    );
  }
  if (printMarks)
    rules.push(`@media print { ${selectors} { text-decoration-line: underline !important; } }`);
  return rules.join('\n');
}
