import { text } from '../../browser/text.ts';
import type { CheckState } from './use-draft-check.ts';

type Problem = Extract<CheckState, { readonly kind: 'failed' }>['problem'];

/** @returns why a draft cannot be checked, and what to do. */
export function problemSentence(problem: Problem): string {
  switch (problem.kind) {
    case 'too large':
      return text('draft_too_large', String(problem.mostBytes >> 20));
    case 'no text':
      return text('draft_no_text');
    case 'no docx':
      return text('draft_no_docx');
    case 'damaged docx':
      return text('draft_damaged_docx');
    case 'docx too large':
      return text('draft_docx_too_large');
    case 'too deep':
      return text('draft_too_deep');
    case 'unknown':
      return text('draft_failed');
  }
}
