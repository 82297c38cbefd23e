import { text } from '../../browser/text.ts';
import type { TermUse } from '../../engine/draft/check-draft.ts';
import type { DraftFormat } from '../../engine/draft/draft.ts';
import type { LineIndex } from '../../engine/draft/line-index.ts';

/** @returns where a term is used: the line, or the paragraph of a file that has no lines. */
export function placeName(
  { start, block }: TermUse,
  format: DraftFormat,
  lines: LineIndex,
): string {
  const number = (value: number) => new Intl.NumberFormat(text('language')).format(value);
  return format === 'docx'
    ? text('draft_paragraph', number(block + 1))
    : text('draft_line', number(lines.at(start).line));
}
