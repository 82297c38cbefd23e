import { plainText } from '../../engine/articles/text-piece.ts';
import type { DraftReport } from './draft-report.ts';

/** @returns reports as JSON: a list with an object for each draft. */
export function asJson(reports: readonly DraftReport[]): string {
  return `${JSON.stringify(reports.map(one), undefined, 2)}\n`;
}

function one({ file, draft, lines, level, terms, path }: DraftReport) {
  return {
    file,
    format: draft.format,
    words: draft.words,
    level: level ?? null,
    terms: terms.map(({ term, article, state }) => ({
      id: term.id,
      name: article.name,
      level: article.own ? null : article.level,
      glossary: article.own?.glossary.name ?? null,
      definition: plainText(article.short),
      state,
      senses: article.senses,
      uses: term.uses.map(({ start, end, block, surface, explanation }) => ({
        start,
        end,
        ...(draft.format !== 'docx' && lines.at(start)),
        paragraph: block + 1,
        surface,
        explanation: explanation ?? null,
      })),
    })),
    readingOrder: path,
  };
}
