import type { Article } from './article.ts';
import { plainText } from './text-piece.ts';

/** @returns articles as a Markdown list: each name in bold, with its definition. */
export function toMarkdownList(articles: readonly Article[]): string {
  const items = articles.map(
    ({ name, short }) => `- **${escapeMarkdown(name)}**: ${escapeMarkdown(plainText(short))}`,
  );
  return `${items.join('\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
