import type { DraftProblem } from '../../engine/draft/draft.ts';

/** @returns why a draft cannot be read, and what to do. */
export function problemSentence(problem: DraftProblem): string {
  switch (problem.kind) {
    case 'too large':
      return `is larger than ${problem.mostBytes >> 20} MB, the most that is checked. Split it.`;
    case 'no text':
      return 'is not a text. Give a Markdown, HTML, .docx or plain text file.';
    case 'no docx':
      return 'is not a .docx file. Save it again in the word processor, as .docx.';
    case 'damaged docx':
      return 'is damaged. Save it again in the word processor.';
    case 'docx too large':
      return 'unpacks to more than any document holds, so it is not read.';
    case 'too deep':
      return 'is nested too deeply to be read.';
  }
}
