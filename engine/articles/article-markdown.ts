import type { Source } from '../../glossary/entry.ts';
import { type Article, plainText } from './article.ts';

/** The attribution that the glossary's licence requires. */
const origin = 'Gloss, CC BY 4.0';

/** @returns an article's definition and sources as plain text. */
export function asPlainText(article: Article): string {
  const sources = article.sources.map(
    (source) => `${citation(source)}, ${source.title}. ${source.url}`,
  );
  return [`${title(article)}: ${plainText(article.short)}`, '', ...sources, origin].join('\n');
}

/** @returns an article's definition and sources as Markdown, with links. */
export function asMarkdown(article: Article): string {
  const sources = article.sources.map(
    (source) =>
      `- ${escapeMarkdown(citation(source))}, [${escapeMarkdown(source.title)}](<${source.url}>)`,
  );
  const definition = `**${escapeMarkdown(title(article))}**: ${escapeMarkdown(plainText(article.short))}`;
  return [definition, '', ...sources, `- ${origin}`].join('\n');
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
