import type { FileProblem, Refusal, RowWarning } from '../../engine/glossaries/imported-row.ts';
import { text } from '../text.ts';

/** @returns a sentence that says why an entry is refused, and what to do about it. */
export function refusalText(reason: Refusal): string {
  switch (reason.kind) {
    case 'no term':
      return text('refused_no_term');
    case 'no definition':
      return text('refused_no_definition', reason.term);
    case 'term too long':
      return text('refused_term_too_long', reason.term, String(reason.most));
    case 'definition too long':
      return text('refused_definition_too_long', reason.term, String(reason.most));
    case 'no letters':
      return text('refused_no_letters', reason.term);
    case 'duplicate':
      return text('refused_duplicate', reason.term, String(reason.first.line));
    case 'term taken':
      return text('entry_taken', reason.term);
    case 'not an entry':
      return text('refused_no_entry');
    case 'quote not closed':
      return text('refused_quote');
    case 'not well-formed':
      return text('refused_not_well_formed');
    case 'unknown entity':
      return text('refused_entity', reason.name);
    case 'language missing':
      return text('refused_language', reason.language);
    case 'unreadable file':
    case 'unsafe name':
      return text('refused_file', reason.name);
    case 'too many entries':
      return text('refused_too_many', String(reason.most));
    case 'file too large':
      return text('refused_file_size', reason.name, megabytes(reason.mostBytes));
  }
}

/** @returns a sentence about what was left out or needs a second thought. */
export function warningText(warning: RowWarning): string {
  switch (warning.kind) {
    case 'common word':
      return text('warning_common', warning.form);
    case 'link left out':
      return text('warning_link', warning.link);
    case 'spelling left out':
      return text('warning_spelling', warning.form);
    case 'context word left out':
      return text('warning_context', warning.word);
    case 'shows markup':
      return text('warning_markup');
  }
}

/** @returns a number of bytes in megabytes, such as "8". */
export function megabytes(bytes: number): string {
  return String(Math.floor(bytes / 1_000_000));
}

/** @returns a sentence that says why nothing of a file can be imported, and what to do about it. */
export function fileProblemText(problem: FileProblem): string {
  switch (problem.kind) {
    case 'too large':
    case 'zip too large':
      return text('file_too_large', megabytes(problem.mostBytes));
    case 'empty':
      return text('file_empty');
    case 'unknown format':
    case 'no termbase':
      return text('file_unknown');
    case 'no entries':
      return text('file_no_entries');
    case 'no json':
      return text('file_no_json', String(problem.line));
    case 'newer version':
      return text('import_newer');
    case 'no term column':
      return text('file_no_term');
    case 'too many columns':
    case 'too many files':
      return text('file_too_much', String(problem.most));
    case 'no xml':
    case 'too deep':
      return text('file_no_xml', String(problem.line));
    case 'doctype':
      return text('file_unsafe_xml', String(problem.line));
    case 'no zip':
      return text('file_no_zip');
  }
}
