import type { Article } from '../articles/article.ts';
import { asMarkdownSection } from '../articles/article-markdown.ts';
import { escapeMarkdown } from '../glossaries/markdown-text.ts';
import { attribution } from './attribution.ts';

/** @returns entries as one Markdown document, a section each. */
export function writeTermsMarkdown(articles: readonly Article[], name: string): string {
  const { credit, license, address } = attribution;
  return [
    `# Gloss: ${escapeMarkdown(name)}`,
    '',
    `Text: ${credit}, [${license}](<${address}>). The works cited belong to their authors.`,
    '',
    ...articles.map(asMarkdownSection),
  ].join('\n');
}
