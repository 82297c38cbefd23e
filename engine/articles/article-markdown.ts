import type { Source } from '../../glossary/entry.ts';
import { escapeMarkdown as escapeBlock } from '../glossaries/markdown-text.ts';
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
  return [
    `**${escapeMarkdown(title(article))}**: ${escapeMarkdown(plainText(article.short))}`,
    ...comparison(article, escapeMarkdown),
    ...(part === 'everything' ? paragraphs(article, escapeMarkdown, citedIn(article)) : []),
    '',
    ...sourceLines(article, numbered),
    // After a numbered list, an item of the other kind begins a list of its own.
    `- ${origin}`,
  ].join('\n');
}

/** @returns a whole article as a section of a Markdown document, under a heading. */
export function asMarkdownSection(article: Article): string {
  const links = (label: string, names: readonly string[]) =>
    names.length > 0 ? ['', `${label} ${names.map(escapeLine).join(', ')}.`] : [];
  const notes = [
    ...article.senses.map(({ who, means }) => `- *${escapeLine(who)}:* ${escapeLine(means)}`),
    ...article.contrast.map(
      ({ name, why }) => `- Not to be confused with *${escapeLine(name)}*: ${escapeLine(why)}.`,
    ),
  ];
  return [
    `## ${escapeLine(title(article))}`,
    '',
    `**${escapeLine(plainText(article.short))}**`,
    ...comparison(article, escapeLine),
    ...paragraphs(article, escapeLine, citedIn(article)),
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...links(
      'Read first:',
      article.requires.map(({ name }) => name),
    ),
    ...links(
      'Related:',
      article.related.map(({ name }) => name),
    ),
    '',
    'Sources:',
    '',
    ...sourceLines(article, citesByNumber(article)),
    '',
  ].join('\n');
}

/** @returns how a reference to one of an article's sources is written: as a link. */
function citedIn({ sources }: Article): (reference: { readonly source: number }) => string {
  return ({ source }) => {
    const url = sources[source - 1]?.url;
    return url ? `[\\[${source}\\]](<${url}>)` : '';
  };
}

function sourceLines({ sources }: Article, numbered: boolean): string[] {
  return sources.map(
    (source, index) =>
      `${numbered ? `${index + 1}.` : '-'} ${escapeMarkdown(citation(source))}, [${escapeMarkdown(source.title)}](<${source.url}>)`,
  );
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

/** For text that may begin a line, where more signs are markup. */
function escapeLine(text: string): string {
  return escapeBlock(text.replace(/\s+/g, ' '));
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
