import { parseOwnId } from '../lexicon/entry-ids.ts';
import type { DraftTerm, TermUse } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { type Explained, type Markup, type MarkupWriter, markupWriters } from './markup.ts';

/** What can be added to a draft so that its terms are explained. */
export const additionKinds = ['footnotes', 'section', 'links'] as const;
export type AdditionKind = (typeof additionKinds)[number];

/** A term to explain, with its article. */
export type TermToExplain = { readonly term: DraftTerm; readonly article: Explained };

export type Addition = {
  /** What is added alone: the footnotes, the section, or a list of links. */
  readonly part: string;
  /** The draft with it; nothing where the draft is written in another markup, or is a .docx. */
  readonly whole: string | undefined;
  /** The ids of terms that have no place for a link or footnote in the draft, such as those in links. */
  readonly left: readonly string[];
};

/** Something to write into the source instead of what is there from `start` to `end`. */
type Edit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * Writes explanations for a draft's terms. Footnotes and links go to the first use of each term where
 * one can be; prose comes before headings.
 *
 * @param terms in the order in which they are to be listed.
 */
export function addExplanations(
  kind: AdditionKind,
  markup: Markup,
  { format, source }: Pick<Draft, 'format' | 'source'>,
  terms: readonly TermToExplain[],
): Addition {
  const writer = markupWriters[markup];
  const articles = terms.map(({ article }) => article);
  const isSame = format === markup || (format === 'text' && markup === 'markdown');
  if (kind === 'section') {
    const part = writer.section(articles);
    return { part, whole: isSame ? append(source, part, markup) : undefined, left: [] };
  }
  const found = terms.map((each) => ({ ...each, use: placeFor(each.term, source, markup) }));
  const left = isSame ? found.flatMap(({ term, use }) => (use ? [] : [term.id])) : [];
  const placed = found.flatMap(({ article, use }) => (use ? [{ article, use }] : []));
  if (kind === 'links') {
    const part = writer.links(articles);
    const edits = placed.map(({ article, use: { start, end } }) => ({
      start,
      end,
      text: writer.link(source.slice(start, end), article),
    }));
    return { part, whole: isSame ? applyEdits(source, edits) : undefined, left };
  }
  return addFootnotes(writer, source, isSame, articles, placed, left, markup);
}

function addFootnotes(
  writer: MarkupWriter,
  source: string,
  isSame: boolean,
  articles: readonly Explained[],
  placed: readonly { readonly article: Explained; readonly use: TermUse }[],
  left: readonly string[],
  markup: Markup,
): Addition {
  const label = ({ id }: Explained) => labelFor(id, source, articles);
  // Footnotes are numbered and listed as they come in the text.
  const inText = placed.toSorted((a, b) => a.use.start - b.use.start);
  const listed = isSame ? inText.map(({ article }) => article) : articles;
  const part = writer.notes(listed, listed.map(label));
  if (!isSame) return { part, whole: undefined, left };
  const edits = inText.map(({ article, use: { end } }, index) => ({
    start: end,
    end,
    text: writer.reference(label(article), index + 1),
  }));
  return { part, whole: append(applyEdits(source, edits), part, markup), left };
}

/** @returns a footnote's label that is neither in the source nor another term's. */
function labelFor(id: string, source: string, articles: readonly Explained[]): string {
  const short = parseOwnId(id)?.entry ?? id;
  const namesakes = articles.filter((other) => (parseOwnId(other.id)?.entry ?? other.id) === short);
  const label = namesakes.length > 1 ? id : short;
  return source.includes(`[^${label}]`) ? `gloss-${label}` : label;
}

/** The first use that can carry a link or a footnote. */
function placeFor({ uses }: DraftTerm, source: string, markup: Markup): TermUse | undefined {
  const possible = uses.filter((use) => use.isFree && isWhole(use, source, markup));
  return possible.find(({ isInHeading }) => !isInHeading) ?? possible[0];
}

/** Whether a use is written without markup within it, which a link around it could cut in two. */
function isWhole({ start, end, surface }: TermUse, source: string, markup: Markup): boolean {
  const written = source.slice(start, end);
  if (markup === 'html') return !/[<>]/.test(written);
  return written.replace(/\s+/g, ' ') === surface;
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(source.slice(at, start), text);
    at = end;
  }
  return [...parts, source.slice(at)].join('');
}

function append(source: string, part: string, markup: Markup): string {
  const end = markup === 'html' ? source.search(/<\/body\s*>/i) : -1;
  if (end >= 0) return `${source.slice(0, end)}${part}${source.slice(end)}`;
  return `${source.trimEnd()}\n\n${part}`;
}
