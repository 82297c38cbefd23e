import type { Note } from './entry.ts';

/** The text of an entry below its front matter. */
export type Body = {
  readonly short: string;
  readonly paragraph: string;
  readonly notes: readonly Note[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
};

const noteLabels = { 'Example:': 'example', 'Why it matters:': 'matters' } as const;

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
  for (const { line, raw } of paragraphs) {
    const found = markup.exec(raw);
    if (found) {
      problems.push({
        line,
        message: `the text holds markup ("${found[0].trim()}"). Write plain sentences; terms of other entries are linked by themselves.`,
      });
    }
  }
  const [short, paragraph, ...rest] = paragraphs;
  const lastLine = paragraphs.at(-1)?.line ?? firstLine;
  if (!short) problems.push({ line: firstLine, message: missing('the one-sentence definition') });
  else if (!paragraph) problems.push({ line: lastLine, message: missing('the paragraph') });
  else if (rest.length === 0) problems.push({ line: lastLine, message: missingNote });
  const notes = rest.flatMap(({ line, flow }): Note[] => {
    for (const [label, kind] of Object.entries(noteLabels)) {
      if (flow.startsWith(label)) return [{ kind, text: flow.slice(label.length).trim() }];
    }
    problems.push({
      line,
      message: `a third paragraph begins with "Example:" or "Why it matters:". Begin it so, or join it to the one above.`,
    });
    return [];
  });
  return { short: short?.flow ?? '', paragraph: paragraph?.flow ?? '', notes, problems };
}

const missingNote =
  'the example is missing. Add a paragraph that begins with "Example:" or "Why it matters:".';

function missing(what: string): string {
  return `${what} is missing. After the front matter write one sentence, a blank line, one paragraph, a blank line, and an example.`;
}

function splitParagraphs(text: string, firstLine: number) {
  const paragraphs: { line: number; raw: string; flow: string }[] = [];
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
