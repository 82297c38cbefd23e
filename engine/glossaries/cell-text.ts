/** Spreadsheets run cells that begin with one of these as formulas. */
const formula = /^[=+\-@\t\r]/;
const escapedFormula = /^'[=+\-@\t\r']/;

/** @returns a text as a cell that no spreadsheet takes for a formula; see {@link fromCell}. */
export function toCell(text: string): string {
  return formula.test(text) || escapedFormula.test(text) ? `'${text}` : text;
}

/** @returns the text of a cell, without the apostrophe that keeps it from being a formula. */
export function fromCell(cell: string): string {
  return escapedFormula.test(cell) ? cell.slice(1) : cell;
}

/** @returns a list of texts as one text; {@link splitList} reads it. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;|,]/g, '\\$&')).join('; ');
}

/**
 * Splits a text at semicolons, bars or ends of lines; if it has none of them, at commas. A backslash
 * before one of these takes its meaning away.
 */
export function splitList(text: string): string[] {
  const strong = pieces(text, /[;|\n；]/);
  return (strong.length > 1 ? strong : pieces(text, /[,，、]/))
    .map((piece) => piece.replace(/\\([\\;|,])/g, '$1').trim())
    .filter(Boolean);
}

function pieces(text: string, separator: RegExp): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\' && /[\\;|,]/.test(text.charAt(at + 1))) at++;
    else if (separator.test(char)) {
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, text.slice(from)];
}
