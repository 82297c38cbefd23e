import type { Source } from '../../glossary/entry.ts';
import { type Article, citesByNumber } from './article.ts';
import { type CitedPiece, plainText } from './text-piece.ts';

/** How much of an article is copied: its definition alone, or all of its text. Sources always are. */
export type CopiedPart = 'definition' | 'everything';

/** The attribution that the glossary's licence requires. */
const origin = 'Gloss, CC BY 4.0';

const noteLabels = { example: 'Example:', matters: 'Why it matters:' } as const;

/** @returns an article and its sources as plain text; source references become `[1]`. */
export function asPlainText(article: Article, part: CopiedPart): string {
  const numbered = part === 'everything' && citesByNumber(article);
  const cite = ({ source }: { readonly source: number }) => `[${source}]`;
  const sources = article.sources.map(
    (source, index) =>
      `${numbered ? `[${index + 1}] ` : ''}${citation(source)}, ${source.title}. ${source.url}`,
  );
  return [
    `${title(article)}: ${plainText(article.short)}`,
    ...comparison(article, (text) => text),
    ...(part === 'everything' ? paragraphs(article, (text) => text, cite) : []),
    '',
    ...sources,
    origin,
  ].join('\n');
}

/** @returns an article and its sources as Markdown; source references become links. */
export function asMarkdown(article: Article, part: CopiedPart): string {
  const numbered = part === 'everything' && citesByNumber(article);
  const cite = ({ source }: { readonly source: number }) => {
    const url = article.sources[source - 1]?.url;
    return url ? `[\\[${source}\\]](<${url}>)` : '';
  };
  const sources = article.sources.map(
    (source, index) =>
      `${numbered ? `${index + 1}.` : '-'} ${escapeMarkdown(citation(source))}, [${escapeMarkdown(source.title)}](<${source.url}>)`,
  );
  return [
    `**${escapeMarkdown(title(article))}**: ${escapeMarkdown(plainText(article.short))}`,
    ...comparison(article, escapeMarkdown),
    ...(part === 'everything' ? paragraphs(article, escapeMarkdown, cite) : []),
    '',
    ...sources,
    // After a numbered list, an item of the other kind begins a list of its own.
    `- ${origin}`,
  ].join('\n');
}

/** What follows the definition, as lines with blank ones between. */
function paragraphs(
  { paragraph, notes }: Article,
  escaped: (text: string) => string,
  cite: (reference: { readonly source: number }) => string,
): string[] {
  const write = (pieces: readonly CitedPiece[]) =>
    pieces
      .map((piece) =>
        typeof piece !== 'string' && piece.kind === 'source'
          ? cite(piece)
          : escaped(plainText([piece])),
      )
      .join('');
  const texts = [
    write(paragraph),
    ...notes.map(({ kind, text }) => `${noteLabels[kind]} ${write(text)}`),
  ];
  return texts.flatMap((text) => ['', text]);
}

/** What an overview sets side by side, as lines of a list. */
function comparison({ members }: Article, escaped: (text: string) => string): string[] {
  if (members.length === 0) return [];
  return ['', ...members.map(({ name, why }) => `- ${escaped(name)}: ${escaped(why)}`)];
}

function title({ name }: Article): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function citation({ author, year }: Source): string {
  return `${author} ${year}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
