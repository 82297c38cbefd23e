import { type TextName, text } from '../../browser/text.ts';
import type { Attempt } from './use-file.ts';

type Problem = Extract<Attempt, { kind: 'failed' }>['problem'];

const sentences: Readonly<Record<Problem, TextName>> = {
  'not a file': 'pdf_not_file',
  'not a pdf': 'pdf_not_pdf',
  damaged: 'pdf_damaged',
  'too large': 'pdf_too_large',
  unreadable: 'pdf_unreadable',
};

/** Says why a file was not opened, and what helps. */
export function problemSentence(problem: Problem, name: string): string {
  return text(sentences[problem], name);
}
