import { decodeEntities, htmlText } from './html-text.ts';

/** Markup within a line, one alternative for each kind; lengths are limited, so that none is slow. */
const inline = new RegExp(
  [
    String.raw`\\([!-/:-@[-\x60{-~])`, // 1: an escaped sign
    String.raw`\x60([^\x60\n]{1,500})\x60`, // 2: code
    String.raw`!\[\[[^[\]\n]{0,300}\]\]`, // an embedded note
    String.raw`!\[([^[\]\n]{0,300})\]\([^()\n]{0,2000}\)`, // 3: a picture, by its description
    String.raw`\[\[(?:[^[\]|\n]{0,300}\|)?([^[\]|\n]{0,300})\]\]`, // 4: a link to a note
    String.raw`\[\^[^[\]\s]{1,50}\]`, // a footnote
    String.raw`\[([^[\]\n]{0,500})\](?:\([^()\n]{0,2000}\)|\[[^[\]\n]{0,100}\])`, // 5: a link
    String.raw`<(https?:[^<>\s]{1,2000})>`, // 6: an address
    String.raw`<\/?[a-z][^<>\n]{0,500}>`, // an HTML tag
    '(&(?:#x?[0-9a-f]{1,7}|[a-z]{2,8});)', // 7: a character reference
    '~~|==',
    String.raw`(?<=\S)\*{1,3}|\*{1,3}(?=\S)`,
    String.raw`(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])`,
  ].join('|'),
  'giu',
);

/** @returns what a reader sees of a text in Markdown, apart from its blocks. */
export function markdownText(markdown: string): string {
  return markdown.replace(
    inline,
    (whole, sign, code, picture, note, link, address, reference: string | undefined) => {
      if (reference) return decodeEntities(whole);
      if (/^<\/?(br|p|div|li)\b/i.test(whole)) return '\n\n';
      return sign ?? code ?? picture ?? note ?? markdownLabel(link) ?? address ?? '';
    },
  );
}

/** @returns a text in Markdown that shows exactly this, whatever signs it holds. */
export function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\\`*_[\]<>|~&$=%{}]/g, '\\$&')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^[#+\-:!]/, '\\$&'),
    )
    .join('\n');
}

/** @returns a text in Markdown without comments and without HTML that has no text. */
export function withoutComments(markdown: string): string {
  const text = markdown.replace(/%%[^%]{0,5000}%%/g, '');
  return text.includes('<!--') || /<(script|style|svg)\b/i.test(text) ? hidden(text) : text;
}

/** @returns a text in Markdown with empty lines in place of its fenced code. */
export function withoutCode(markdown: string): string {
  let fence = '';
  return markdown
    .split('\n')
    .map((line) => {
      const [, sign = ''] = /^\s{0,3}(```|~~~)/.exec(line) ?? [];
      if (fence) {
        if (sign === fence) fence = '';
        return '';
      }
      fence = sign;
      return sign ? '' : line;
    })
    .join('\n');
}

/** Removes comments and scripts, and leaves other tags to {@link markdownText}. */
function hidden(text: string): string {
  return text
    .split(/(<!--|-->)/)
    .reduce(
      ({ kept, open }, part) => {
        if (part === '<!--') return { kept, open: true };
        if (part === '-->') return { kept, open: false };
        return { kept: open ? kept : kept + part, open };
      },
      { kept: '', open: false },
    )
    .kept.split(/\n{2,}/)
    .map((block) => (/<(script|style|svg)\b/i.test(block) ? htmlText(block) : block))
    .join('\n\n');
}

/** A link's text may itself be in bold, or code. */
function markdownLabel(label: string | undefined): string | undefined {
  return label?.replace(/[*`]|(?<!\w)_|_(?!\w)/g, '');
}
