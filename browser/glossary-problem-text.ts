import type { FileProblem, Place, Refusal, RowWarning } from '../engine/glossaries/imported-row.ts';
import { text } from './text.ts';

/** @returns where in an import something stands, such as "line 12"; empty if that is not known. */
export function placeText({ file, line }: Place): string {
  if (!file) return line > 0 ? text('import_line', number(line)) : '';
  return line > 1 ? text('import_file_line', file, number(line)) : file;
}

/** @returns a sentence that says why a row was not imported, and what to do about it. */
export function refusalText(reason: Refusal): string {
  switch (reason.kind) {
    case 'no term':
      return text('row_no_term');
    case 'no definition':
      return text('row_no_definition', reason.term);
    case 'term too long':
      return text('row_term_too_long', reason.term, number(reason.most));
    case 'definition too long':
      return text('row_definition_too_long', reason.term, number(reason.most));
    case 'no letters':
      return text('row_no_letters', reason.term);
    case 'duplicate':
      return text('row_duplicate', reason.term, placeText(reason.first));
    case 'term taken':
      return text('row_term_taken', reason.term);
    case 'not an entry':
      return text('row_not_an_entry');
    case 'quote not closed':
      return text('row_quote_not_closed');
    case 'not well-formed':
      return text('row_not_well_formed');
    case 'unknown entity':
      return text('row_unknown_entity', reason.name);
    case 'language missing':
      return text('row_language_missing', reason.language);
    case 'unreadable file':
      return text('row_unreadable_file', reason.name);
    case 'unsafe name':
      return text('row_unsafe_name', reason.name);
    case 'file too large':
      return text('row_file_too_large', reason.name, megabytes(reason.mostBytes));
    case 'too many entries':
      return text('row_too_many_entries', number(reason.most));
  }
}

/** @returns a sentence about a row that is imported. */
export function warningText(warning: RowWarning): string {
  switch (warning.kind) {
    case 'common word':
      return text('row_common_word', warning.form);
    case 'link left out':
      return text('row_link_left_out', warning.link);
    case 'spelling left out':
      return text('row_spelling_left_out', warning.form);
    case 'context word left out':
      return text('row_context_left_out', warning.word);
    case 'shows markup':
      return text('row_shows_markup');
  }
}

/** @returns a sentence that says why nothing of a file can be imported, and what to do about it. */
export function fileProblemText(problem: FileProblem): string {
  switch (problem.kind) {
    case 'too large':
      return text('file_too_large', megabytes(problem.mostBytes));
    case 'empty':
      return text('file_empty');
    case 'unknown format':
      return text('file_unknown_format');
    case 'no entries':
      return text('file_no_entries');
    case 'no json':
      return text('file_no_json', number(problem.line));
    case 'newer version':
      return text('import_newer');
    case 'no term column':
      return text('file_no_term_column');
    case 'too many columns':
      return text('file_too_many_columns', number(problem.line), number(problem.most));
    case 'no xml':
      return text('file_no_xml', number(problem.line));
    case 'no termbase':
      return text('file_no_termbase');
    case 'doctype':
      return text('file_doctype', number(problem.line));
    case 'too deep':
      return text('file_too_deep', number(problem.line));
    case 'no zip':
      return text('file_no_zip');
    case 'zip too large':
      return text('file_zip_too_large', megabytes(problem.mostBytes));
    case 'zip bomb':
      return text('file_zip_bomb');
    case 'too many files':
      return text('file_too_many_files', number(problem.most));
  }
}

function number(value: number): string {
  return new Intl.NumberFormat(text('language')).format(value);
}

function megabytes(bytes: number): string {
  return number(bytes / (1 << 20));
}
