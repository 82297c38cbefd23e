import type { SourceMark } from '../../glossary/marks.ts';
import { entryIds } from '../lexicon/entry-ids.ts';
import { entryOf, type Lexicon } from '../lexicon/lexicon.ts';
import { findMatches } from '../matching/find-matches.ts';
import { isSafe } from '../senses/disambiguation.ts';

/** A term that links to another entry. */
export type TermPiece = { readonly kind: 'term'; readonly text: string; readonly id: string };

/** A reference to one of the article's sources, by its number, counted from 1. */
export type SourcePiece = { readonly kind: 'source'; readonly source: number };

/** A piece of a text without source references: plain, or a term. */
export type TextPiece = string | TermPiece;

/** A piece of a text whose claims may refer to sources. */
export type CitedPiece = TextPiece | SourcePiece;

/**
 * Splits a text at the terms that it links to, each once.
 *
 * @param linked the ids of entries that need no link any more; those linked here are added.
 */
export function linkTerms(text: string, linked: Set<string>, lexicon: Lexicon): TextPiece[] {
  const ids = entryIds(lexicon);
  const pieces: TextPiece[] = [];
  let done = 0;
  findMatches(text, lexicon, (start, end, form) => {
    const id = ids[entryOf(form)];
    if (!id || linked.has(id) || !isSafe(form)) return;
    linked.add(id);
    if (start > done) pieces.push(text.slice(done, start));
    pieces.push({ kind: 'term', text: text.slice(start, end), id });
    done = end;
  });
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}

/** Inserts source references into a text. One within a term comes after the term. */
export function citeSources(
  pieces: readonly TextPiece[],
  marks: readonly SourceMark[],
): CitedPiece[] {
  const cited: CitedPiece[] = [];
  const waiting = [...marks];
  const cite = (until: number) => {
    while (waiting[0] && waiting[0].at <= until) {
      cited.push({ kind: 'source', source: waiting[0].source });
      waiting.shift();
    }
  };
  let end = 0;
  cite(end);
  for (const piece of pieces) {
    const start = end;
    end += textOf(piece).length;
    let done = 0;
    while (typeof piece === 'string' && waiting[0] && waiting[0].at < end) {
      const cut = waiting[0].at - start;
      cited.push(piece.slice(done, cut));
      done = cut;
      cite(waiting[0].at);
    }
    cited.push(typeof piece === 'string' ? piece.slice(done) : piece);
    cite(end);
  }
  return cited;
}

/** @returns a text without its links and source references. */
export function plainText(pieces: readonly CitedPiece[]): string {
  return pieces.map(textOf).join('');
}

function textOf(piece: CitedPiece): string {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'term':
      return piece.text;
    case 'source':
      return '';
  }
}
