import type { Article } from '../articles/article.ts';
import { sourceName } from '../articles/source-name.ts';
import { plainText } from '../articles/text-piece.ts';

/** The languages in which explanations are added to a draft. */
export const markups = ['markdown', 'html'] as const;
export type Markup = (typeof markups)[number];

/** What an explanation says of a term. */
export type Explained = Pick<Article, 'id' | 'name' | 'short' | 'sources' | 'own'>;

/** The attribution that the bundled glossary's licence requires. */
const bundledOrigin = 'Gloss, CC BY 4.0';

/** How each markup writes what is added to a draft. */
export type MarkupWriter = {
  /** Makes a term a link to its first source. */
  readonly link: (written: string, article: Explained) => string;
  /** Refers to the footnote of a term. @param number from 1. */
  readonly reference: (label: string, number: number) => string;
  /** The footnotes, as a text of lines. @param labels of the articles. */
  readonly notes: (articles: readonly Explained[], labels: readonly string[]) => string;
  /** A section that lists the terms. */
  readonly section: (articles: readonly Explained[]) => string;
  /** A list of links, one a line. */
  readonly links: (articles: readonly Explained[]) => string;
};

export const markupWriters: Readonly<Record<Markup, MarkupWriter>> = {
  markdown: {
    link: (written, article) => markdownLink(written, article),
    reference: (label) => `[^${label}]`,
    notes: (articles, labels) =>
      lines([
        ...articles.map(
          (article, index) =>
            `[^${labels[index]}]: **${escapeMarkdown(headword(article))}**: ${markdownDefinition(article)}`,
        ),
        '',
        escapeMarkdown(originOf(articles)),
      ]),
    section: (articles) =>
      lines([
        '## Terms used',
        '',
        ...articles.map(
          (article) => `- **${escapeMarkdown(headword(article))}**: ${markdownDefinition(article)}`,
        ),
        '',
        escapeMarkdown(originOf(articles)),
      ]),
    links: (articles) =>
      lines(articles.map((article) => markdownLink(escapeMarkdown(article.name), article))),
  },
  html: {
    link: (written, article) => htmlLink(written, article),
    reference: (label, number) =>
      `<sup id="ref-${label}"><a href="#note-${label}" role="doc-noteref">${number}</a></sup>`,
    notes: (articles, labels) =>
      lines([
        '<section role="doc-endnotes">',
        '<ol>',
        ...articles.map((article, index) => {
          const label = labels[index];
          return `<li id="note-${label}"><b>${escapeHtml(headword(article))}</b>: ${htmlDefinition(article)} <a href="#ref-${label}" role="doc-backlink">↩</a></li>`;
        }),
        '</ol>',
        `<p>${escapeHtml(originOf(articles))}</p>`,
        '</section>',
      ]),
    section: (articles) =>
      lines([
        '<section>',
        '<h2>Terms used</h2>',
        '<dl>',
        ...articles.map(
          (article) =>
            `<dt><dfn>${escapeHtml(headword(article))}</dfn></dt><dd>${htmlDefinition(article)}</dd>`,
        ),
        '</dl>',
        `<p>${escapeHtml(originOf(articles))}</p>`,
        '</section>',
      ]),
    links: (articles) =>
      lines(articles.map((article) => htmlLink(escapeHtml(article.name), article))),
  },
};

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}

function headword({ name }: Explained): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Names the glossaries that definitions are from, with what they say of their authors and licences. */
function originOf(articles: readonly Explained[]): string {
  const origins = articles.map(({ own }) => {
    if (!own) return bundledOrigin;
    const { name, author, license } = own.glossary;
    return [name, author, license].filter(Boolean).join(', ');
  });
  return `Definitions: ${[...new Set(origins)].join('; ')}.`;
}

/** Where a reader can go on: the term's first source, or the link of an entry of the writer's own. */
function furtherReading({ sources, own }: Explained): { url: string; name: string } | undefined {
  if (own?.link !== undefined) return { url: own.link, name: new URL(own.link).hostname };
  const [source] = sources;
  return source && { url: source.url, name: sourceName(source) };
}

function markdownLink(written: string, article: Explained): string {
  const url = furtherReading(article)?.url;
  return url ? `[${written}](<${url}>)` : written;
}

function markdownDefinition(article: Explained): string {
  const source = furtherReading(article);
  const definition = escapeMarkdown(plainText(article.short));
  return source ? `${definition} [${escapeMarkdown(source.name)}](<${source.url}>)` : definition;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

function htmlLink(written: string, article: Explained): string {
  const url = furtherReading(article)?.url;
  return url ? `<a href="${escapeHtml(url)}">${written}</a>` : written;
}

function htmlDefinition(article: Explained): string {
  const source = furtherReading(article);
  const definition = escapeHtml(plainText(article.short));
  return source
    ? `${definition} <a href="${escapeHtml(source.url)}">${escapeHtml(source.name)}</a>`
    : definition;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);
}
