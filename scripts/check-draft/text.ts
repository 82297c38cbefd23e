import type { TermUse } from '../../engine/draft/check-draft.ts';
import type { DraftReport } from './draft-report.ts';
import { messageOf } from './message.ts';

/** @returns reports as lines to read, in the form that editors and terminals make links of. */
export function asText(reports: readonly DraftReport[]): string {
  return `${reports.map(one).join('\n')}\n`;
}

function one(report: DraftReport): string {
  const { file, draft, terms, level, findings, path } = report;
  const names = new Map(terms.map(({ article }) => [article.id, article.name]));
  const order = path.flatMap(({ id, isAsked, isKnown }) =>
    isAsked && !isKnown ? [names.get(id) ?? id] : [],
  );
  return [
    ...findings.map(
      (finding) => `${placeOf(report, finding.use)}: ${finding.kind}: ${messageOf(finding)}`,
    ),
    `${file}: ${count(terms.length, 'term')} in ${count(draft.words, 'word')}, ${count(times('unexplained'), 'term')} never explained, ${times('late')} explained late, ${times('disputed')} disputed.${level ? ` Level: ${level}.` : ''}`,
    ...(order.length > 1 ? [`${file}: to be read in this order: ${order.join(', ')}.`] : []),
  ].join('\n');

  function times(kind: string): number {
    return findings.filter((finding) => finding.kind === kind).length;
  }
}

/** "draft.md:12:5", or the paragraph of a file that has no lines. */
function placeOf({ file, draft, lines }: DraftReport, { start, block }: TermUse): string {
  if (draft.format === 'docx') return `${file}: paragraph ${block + 1}`;
  const { line, column } = lines.at(start);
  return `${file}:${line}:${column}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
