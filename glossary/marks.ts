/** A reference from a place in an entry's text to one of the entry's sources. */
export type SourceMark = {
  /** Where it stands in the text without marks: after this many UTF-16 units. */
  readonly at: number;
  /** The number of the source in the entry's list, counted from 1. */
  readonly source: number;
};

/** A text without its source marks, and the marks. */
export type MarkedText = { readonly text: string; readonly marks: readonly SourceMark[] };

const markPattern = /\s*\[(\d+)\]/g;

/** What looks like a mark and is none: `[1, 2]`, `[ 1 ]`, `[1-3]`, `[^1]`. */
const malformedMark = /\[(?!\d+\])[\s^]*\d[\d\s,;–-]*\]/;

/**
 * Takes the source marks (`[1]`) out of a text, with the spaces before them, so that whatever reads
 * the text afterwards never meets a bracket.
 */
export function readMarks(written: string): MarkedText {
  const marks: SourceMark[] = [];
  let text = '';
  let done = 0;
  for (const mark of written.matchAll(markPattern)) {
    text += written.slice(done, mark.index);
    marks.push({ at: text.length, source: Number(mark[1]) });
    done = mark.index + mark[0].length;
  }
  return { text: text + written.slice(done), marks };
}

/** @returns the first source mark in a text, as written; undefined if there is none. */
export function firstMark(written: string): string | undefined {
  return /\[\d+\]/.exec(written)?.[0];
}

/** @returns the first thing in a text that looks like a source mark but cannot be read as one. */
export function firstMalformedMark(written: string): string | undefined {
  return malformedMark.exec(written)?.[0];
}
