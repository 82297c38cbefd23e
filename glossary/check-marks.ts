import { authorNames } from './author-names.ts';
import type { FiledEntry } from './check.ts';
import { findSentences } from './count.ts';
import type { Entry, Note } from './entry.ts';
import { firstMark, type MarkedText } from './marks.ts';
import type { Problem } from './problem.ts';

/** A year, or a decade: such claims need a source. */
const yearPattern = /(?<![\d,.])(1[5-9]|20)\d\d(?![\d,]\d|\d)/;

/** How much of a sentence a message quotes, in UTF-16 units. */
const quoted = 40;

/**
 * Finds source marks that refer to no source or stand where no mark may be, and sentences that a
 * mark should follow.
 */
export function checkMarks(filed: readonly FiledEntry[]): Problem[] {
  return filed.flatMap((item) => [...checkNumbers(item), ...checkFields(item), ...checkTies(item)]);
}

/** The parts of an entry that may hold marks, with their paths. */
function markedParts({ paragraph, paragraphMarks, notes }: Entry) {
  const path = (index: number): readonly (string | number)[] => ['notes', index];
  return [
    { path: ['paragraph'], text: paragraph, marks: paragraphMarks },
    ...notes.map((note: Note, index) => ({
      path: path(index),
      text: note.text,
      marks: note.marks,
    })),
  ];
}

function checkNumbers({ file, entry, lineOf }: FiledEntry): Problem[] {
  const last = entry.sources.length;
  return markedParts(entry).flatMap(({ path, marks }) =>
    marks
      .filter(({ source }) => source < 1 || source > last)
      .map(({ source }): Problem => {
        const message = `[${source}] refers to no source. The entry has ${last}, counted from 1: write a number up to ${last}, or add the source to the list.`;
        return { file, line: lineOf(path), severity: 'error', message };
      }),
  );
}

/** Finds marks in the front matter, where they would be shown as written. */
function checkFields({ file, entry, lineOf }: FiledEntry): Problem[] {
  const texts = [
    ...entry.contrast.map(({ why }, index) => ({ path: ['contrast', index, 'why'], text: why })),
    ...entry.members.map(({ why }, index) => ({ path: ['members', index, 'why'], text: why })),
    ...entry.senses.map(({ means }, index) => ({ path: ['senses', index, 'means'], text: means })),
  ];
  return texts.flatMap(({ path, text }): Problem[] => {
    const mark = firstMark(text);
    if (!mark) return [];
    const message = `"${path[0]}" holds a source mark ("${mark}"), which would be shown as it is written. Marks belong in the paragraph and the notes.`;
    return [{ file, line: lineOf(path), severity: 'error', message }];
  });
}

/** Finds sentences with a year or an author's name that no mark ties to a source. */
function checkTies({ file, entry, lineOf }: FiledEntry): Problem[] {
  const own = new Set(entry.forms.map(({ form }) => form));
  // An entry on an author speaks of it in every sentence.
  const authors = entry.sources
    .flatMap(({ author }) => authorNames(author).names)
    .filter((name) => !own.has(name));
  return markedParts(entry).flatMap(({ path, ...part }) =>
    untiedClaims(part, authors).map(({ sentence, claim }): Problem => {
      const start = sentence.length > quoted ? `${sentence.slice(0, quoted).trimEnd()}…` : sentence;
      const message = `no source mark ties "${claim}" to a source ("${start}"). Write the number of the source that says so after the claim, such as [1], or leave the claim out.`;
      return { file, line: lineOf(path), severity: 'warning', message };
    }),
  );
}

function untiedClaims({ text, marks }: MarkedText, authors: readonly string[]) {
  return findSentences(text).flatMap(({ start, end }) => {
    const tied = marks.some(({ at }) => at > start && at <= end);
    const sentence = text.slice(start, end).trim();
    const claim = yearPattern.exec(sentence)?.[0] ?? authors.find((name) => names(sentence, name));
    return claim && !tied ? [{ sentence, claim }] : [];
  });
}

/** @returns whether a sentence holds a name as whole words. */
function names(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  if (at < 0) return false;
  const isLetter = (char: string | undefined) => /^[\p{L}\p{N}]/u.test(char ?? '');
  return !isLetter(sentence[at - 1]) && !isLetter(sentence[at + name.length]);
}
