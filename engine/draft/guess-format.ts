import type { DraftFormat } from './draft.ts';

/** @returns the format that a file's name says; nothing if it says none that is read. */
export function formatOfName(name: string): DraftFormat | undefined {
  const [, ending] = /\.([a-z]+)$/i.exec(name) ?? [];
  switch (ending?.toLowerCase()) {
    case 'md':
    case 'markdown':
    case 'mdx':
    case 'qmd':
    case 'rmd':
      return 'markdown';
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'html';
    case 'docx':
      return 'docx';
    case 'txt':
    case 'text':
      return 'text';
    default:
      return undefined;
  }
}

/** @returns the format that a text seems to be written in. */
export function guessFormat(text: string): Exclude<DraftFormat, 'docx'> {
  const head = text.slice(0, 20_000);
  if (/^\s*<(?:!doctype|html|head|body|article|h[1-6]|p|div|section)\b/i.test(head)) return 'html';
  const isMarkdown =
    /^#{1,6} \S|^```|^[-*+] \S|^> \S|\*\*\S|\]\([^)\s]+\)|^\[\^?[^\]]+\]: |^---\n/m.test(head);
  return isMarkdown ? 'markdown' : 'text';
}
