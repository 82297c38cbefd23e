/** A part of a text, in UTF-16 units. */
export type TextWindow = { readonly from: number; readonly to: number };

/** The most text that is shown at once, in UTF-16 units; more would make a page slow. */
const mostShown = 200_000;

/** How far before a place the text begins that is shown for it. */
const lead = 20_000;

/** @returns the part of a text to show for a place in it; it begins and ends with a line where it can. */
export function windowAround(source: string, at: number): TextWindow {
  if (source.length <= mostShown) return { from: 0, to: source.length };
  const from = at <= lead ? 0 : lineBefore(source, at - lead);
  const end = Math.min(source.length, from + mostShown);
  return { from, to: end === source.length ? end : lineBefore(source, end, from + mostShown / 2) };
}

/** The start of the line at an offset; the offset itself if the line begins before the lowest. */
function lineBefore(source: string, at: number, lowest = at - lead): number {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  return start > lowest ? start : at;
}
