import { markdownText, withoutCode, withoutComments } from './markdown-text.ts';

/** A term with its definition, as found in a Markdown file. */
export type ListedTerm = {
  readonly line: number;
  readonly term: string;
  readonly definition: string;
};

/** Longer beginnings of lines are no terms, in UTF-16 units. */
const mostCharacters = 120;

/** A line that defines a term in bold: "**term**: …", "- **term** – …", "**term:** …". */
const boldLine = new RegExp(
  String.raw`^\s{0,6}(?:[-*+]\s+|\d{1,4}[.)]\s+)?(\*\*|__)([^*_\n]{1,${mostCharacters}}?)[:：.]?\1\s*(?:[:：–—-]+\s*|\s)(\S.*)$`,
);
/** A line that defines a term: "term: …", "- term: …", "- term – …". */
const colonLine = new RegExp(
  String.raw`^\s{0,6}((?:[-*+]\s+|\d{1,4}[.)]\s+)?)([^:：\n]{1,${mostCharacters}}?)(?::\s+|：\s*|\s+[–—]\s+)(\S.*)$`,
);
/** The definition of the terms in the lines above it. */
const definitionLine = /^\s{0,3}[:~]\s+(\S.*)$/;
const heading = /^\s{0,3}#{2,6}\s+(\S.*?)\s*#*$/;
/** Ends a definition: a heading, a rule, a table, a quotation. */
const otherBlock = /^\s{0,3}(#{1,6}\s|-{3,}\s*$|\*{3,}\s*$|\||>)/;

/**
 * Finds the terms of a Markdown file that lists them: as a definition list, as lines with a colon or
 * a dash, or as headings with text below. The style that most terms have is taken for the file's.
 *
 * @param text with "\n" at the end of lines.
 * @param firstLine the number of its first line.
 */
export function listedTerms(text: string, firstLine: number): readonly ListedTerm[] {
  const lines = withoutCode(withoutComments(text)).split('\n');
  const styles = [definitionList(lines), lineList(lines), headingList(lines)];
  const best = styles.reduce((most, each) => (each.length > most.length ? each : most));
  return best.map(({ line, term, definition }) => ({
    line: line + firstLine,
    term: markdownText(term),
    definition: markdownText(definition),
  }));
}

function definitionList(lines: readonly string[]): ListedTerm[] {
  const found: ListedTerm[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!definitionLine.test(lines[at] ?? '')) continue;
    let from = at;
    // A blank line may stand between the terms and their definition.
    if (from > 0 && !lines[from - 1]?.trim()) from--;
    const end = from;
    while (from > 0 && isTermLine(lines[from - 1] ?? '') && end - from < 10) from--;
    const definition: string[] = [];
    for (; at < lines.length; at++) {
      const line = lines[at] ?? '';
      const text = definitionLine.exec(line)?.[1];
      const goesOn = /^\s+\S/.test(line) || (line.trim() && !isFollowedByDefinition(lines, at));
      if (text !== undefined) definition.push('', text);
      else if (!line.trim()) {
        const next = lines[at + 1] ?? '';
        if (!definitionLine.test(next) && !/^\s{2,}\S/.test(next)) break;
        definition.push('');
      } else if (goesOn && !otherBlock.test(line)) definition.push(line.trim());
      else {
        at--;
        break;
      }
    }
    for (let term = from; term < end; term++) {
      found.push({ line: term, term: lines[term] ?? '', definition: definition.join('\n') });
    }
  }
  return found;
}

function isTermLine(line: string): boolean {
  return (
    line.trim() !== '' &&
    !definitionLine.test(line) &&
    !otherBlock.test(line) &&
    !/^\s{2,}/.test(line)
  );
}

/** Whether a line is the term of the next definition. */
function isFollowedByDefinition(lines: readonly string[], at: number): boolean {
  return definitionLine.test(lines[at + 1] ?? '');
}

function lineList(lines: readonly string[]): ListedTerm[] {
  const found: ListedTerm[] = [];
  for (let at = 0; at < lines.length; at++) {
    const start = termOfLine(lines[at] ?? '');
    if (!start) continue;
    const definition = [start.definition];
    const line = at;
    for (let next = lines[at + 1] ?? ''; isContinuation(next); next = lines[at + 1] ?? '') {
      definition.push(next.trim());
      at++;
    }
    found.push({ line, term: start.term, definition: definition.join('\n') });
  }
  return found;
}

function termOfLine(line: string) {
  if (otherBlock.test(line)) return undefined;
  const bold = boldLine.exec(line);
  if (bold) return { term: bold[2] ?? '', definition: bold[3] ?? '' };
  const [, , term = '', definition = ''] = colonLine.exec(line) ?? [];
  return term.trim() && definition ? { term, definition } : undefined;
}

function isContinuation(line: string): boolean {
  return (
    line.trim() !== '' &&
    !otherBlock.test(line) &&
    !/^\s*([-*+]|\d+[.)])\s/.test(line) &&
    !termOfLine(line)
  );
}

function headingList(lines: readonly string[]): ListedTerm[] {
  const found: ListedTerm[] = [];
  let open: { line: number; term: string; text: string[] } | undefined;
  const close = () => {
    const definition = open?.text.join('\n').trim();
    if (open && definition) found.push({ line: open.line, term: open.term, definition });
    open = undefined;
  };
  for (const [line, text] of lines.entries()) {
    const term = heading.exec(text)?.[1];
    if (term !== undefined) {
      close();
      open = { line, term, text: [] };
    } else if (/^\s{0,3}#\s/.test(text)) close();
    else open?.text.push(text.replace(/^\s*([-*+]|\d+[.)]|>)\s+/, '\n'));
  }
  close();
  return found;
}
