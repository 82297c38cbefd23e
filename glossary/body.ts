import type { Note } from './entry.ts';
import { firstMalformedMark, firstMark, readMarks, type SourceMark } from './marks.ts';

/** The text of an entry below its front matter, without its source marks. */
export type Body = {
  readonly short: string;
  readonly paragraph: string;
  readonly paragraphMarks: readonly SourceMark[];
  readonly notes: readonly Note[];
  /** The lines on which the three depths begin. */
  readonly lines: {
    readonly short: number;
    readonly paragraph: number;
    readonly notes: readonly number[];
  };
  readonly problems: readonly { readonly line: number; readonly message: string }[];
};

const noteLabels = { 'Example:': 'example', 'Why it matters:': 'matters' } as const;

type Paragraph = { readonly line: number; readonly raw: string; readonly flow: string };

/** Markup, which is not allowed because entries are plain text. */
const markup = /\[[^\]]*\]\(|<\/?[a-z]|\*\*|__|`|^#|\n[-*] /i;

/**
 * Parses the three depths of an entry: one sentence, one paragraph, then one or two notes that
 * begin with "Example:" or "Why it matters:". Blank lines separate paragraphs; single line breaks
 * count as spaces.
 *
 * @param text the text after the front matter.
 * @param firstLine the line of the file on which `text` begins, counted from 1.
 */
export function parseBody(text: string, firstLine: number): Body {
  const problems: { line: number; message: string }[] = [];
  const paragraphs = splitParagraphs(text, firstLine);
  const [short, paragraph, ...rest] = paragraphs;
  for (const { line, raw } of paragraphs) {
    const found = markup.exec(raw);
    if (found) {
      problems.push({
        line,
        message: `the text holds markup ("${found[0].trim()}"). Write plain sentences; terms of other entries are linked by themselves.`,
      });
    }
    const malformed = firstMalformedMark(raw);
    if (malformed) {
      problems.push({
        line,
        message: `"${malformed}" is no source mark. Write one number in each, without spaces, such as [1][2].`,
      });
    }
  }
  const misplaced = firstMark(short?.flow ?? '');
  if (short && misplaced) {
    problems.push({
      line: short.line,
      message: `the definition holds a source mark ("${misplaced}"). Move it to the claim in the paragraph that the source stands for.`,
    });
  }
  const lastLine = paragraphs.at(-1)?.line ?? firstLine;
  if (!short) problems.push({ line: firstLine, message: missing('the one-sentence definition') });
  else if (!paragraph) problems.push({ line: lastLine, message: missing('the paragraph') });
  else if (rest.length === 0) problems.push({ line: lastLine, message: missingNote });
  const notes = rest.flatMap((part): Note[] => {
    const note = readNote(part);
    if (note) return [note];
    problems.push({
      line: part.line,
      message: `a third paragraph begins with "Example:" or "Why it matters:". Begin it so, or join it to the one above.`,
    });
    return [];
  });
  const marked = readMarks(paragraph?.flow ?? '');
  return {
    short: short?.flow ?? '',
    paragraph: marked.text,
    paragraphMarks: marked.marks,
    notes,
    lines: {
      short: short?.line ?? firstLine,
      paragraph: paragraph?.line ?? lastLine,
      notes: rest.map(({ line }) => line),
    },
    problems,
  };
}

function readNote({ flow }: Paragraph): Note | undefined {
  for (const [label, kind] of Object.entries(noteLabels)) {
    if (flow.startsWith(label)) return { kind, ...readMarks(flow.slice(label.length).trim()) };
  }
  return undefined;
}

const missingNote =
  'the example is missing. Add a paragraph that begins with "Example:" or "Why it matters:".';

function missing(what: string): string {
  return `${what} is missing. After the front matter write one sentence, a blank line, one paragraph, a blank line, and an example.`;
}

function splitParagraphs(text: string, firstLine: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = firstLine;
  for (const raw of text.split(/\n[ \t]*\r?\n/)) {
    const blank = /^\s*/.exec(raw)?.[0] ?? '';
    const trimmed = raw.trim();
    const start = line + (blank.match(/\n/g)?.length ?? 0);
    if (trimmed) paragraphs.push({ line: start, raw: trimmed, flow: trimmed.replace(/\s+/g, ' ') });
    line += (raw.match(/\n/g)?.length ?? 0) + 2;
  }
  return paragraphs;
}
