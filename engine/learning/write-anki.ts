import papa from 'papaparse';
import { categoryNames } from '../../glossary/category-names.ts';
import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/text-piece.ts';
import { attribution } from './attribution.ts';

/**
 * @returns entries as text that Anki imports, a note each: the term on the front, the entry on the
 *   back. Each has an id of its own, by which importing it again updates the note.
 */
export function writeAnki(articles: readonly Article[], _name: string): string {
  const header = [
    '#separator:Tab',
    '#html:true',
    '#deck:Gloss',
    '#columns:GUID\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = articles.map((article) => [
    `gloss-${article.id}`,
    escapeHtml(headwordOf(article)),
    backOf(article),
    tagsOf(article),
  ]);
  const notes = papa.unparse(rows, { delimiter: '\t', newline: '\n', quotes: true });
  return `${header.join('\n')}\n${notes}\n`;
}

function headwordOf({ name }: Article): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function backOf(article: Article): string {
  const { short, paragraph, notes, senses, contrast, requires, sources } = article;
  const bold = (label: string) => `<b>${label}</b> `;
  const parts = [
    `<b>${escapeHtml(plainText(short))}</b>`,
    escapeHtml(plainText(paragraph)),
    ...notes.map(
      ({ kind, text }) =>
        bold(kind === 'example' ? 'Example:' : 'Why it matters:') + escapeHtml(plainText(text)),
    ),
    ...senses.map(({ who, means }) => `<i>${escapeHtml(who)}:</i> ${escapeHtml(means)}`),
    ...contrast.map(
      ({ name, why }) =>
        `${bold('Not to be confused with')}${escapeHtml(name)}: ${escapeHtml(why)}.`,
    ),
    requires.length > 0
      ? bold('Read first:') + requires.map(({ name }) => escapeHtml(name)).join(', ')
      : '',
    `<small>${sources
      .map(
        ({ author, year, title, url }) =>
          `<a href="${escapeHtml(url)}">${escapeHtml(`${author} ${year}, ${title}`)}</a>`,
      )
      .join('<br>')}</small>`,
    `<small>${attribution.credit}, <a href="${attribution.address}">${attribution.license}</a></small>`,
  ];
  return parts
    .filter(Boolean)
    .map((part) => `<p>${part}</p>`)
    .join('');
}

/** Tags have no spaces in Anki; two colons make one a part of the other. */
function tagsOf({ category, level }: Article): string {
  const subject = categoryNames[category].replace(/[^\p{L}\p{N}]+/gu, '_');
  return `gloss gloss::subject::${subject} gloss::level::${level}`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\s+/g, ' ');
}
