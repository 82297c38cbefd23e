import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkMarks } from '../glossary/check-marks.ts';
import {
  checkMutuality,
  checkOrdinaryWords,
  checkReadability,
  checkRepetition,
} from '../glossary/check-words.ts';
import { formatEntry } from '../glossary/format.ts';
import { formatProblem, type Problem } from '../glossary/problem.ts';
import { readingGrade } from '../glossary/readability.ts';
import { type CompiledGlossary, compileGlossary } from './compile-glossary.ts';
import { countGlossary } from './count-glossary.ts';
import { findJargonProblems } from './jargon-problems.ts';
import { loadOrdinaryWords } from './ordinary-words.ts';
import { previewForm } from './preview-form.ts';

/**
 * Reports problems in the glossary's entries, by file and line.
 *
 *     npm run lint:glossary                              errors, and the number of warnings
 *     npm run lint:glossary -- --warnings                warnings too
 *     npm run lint:glossary -- --fix                     formats the files
 *     npm run lint:glossary -- --counts                  counts entries, forms, sources
 *     npm run lint:glossary -- --preview "a new form"    what a form would mark in the glossary's texts
 *     npm run lint:glossary -- --preview "a form" a.md   what it would mark in a file
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    counts: { type: 'boolean' },
    fix: { type: 'boolean' },
    preview: { type: 'string' },
    warnings: { type: 'boolean' },
  },
});

const glossary = compileGlossary();

if (values.preview !== undefined) previewForm(values.preview, glossary.filed, positionals);
else if (values.counts) countGlossary(glossary);
else lint(glossary);

function lint({ filed, lexicon, problems }: CompiledGlossary): void {
  const all: Problem[] = [
    ...problems,
    ...filed.flatMap(({ file }) => checkFormat(file)),
    ...checkOrdinaryWords(filed, loadOrdinaryWords()),
    ...checkRepetition(filed),
    ...checkMarks(filed),
    ...checkMutuality(filed),
    ...checkReadability(filed, readingGrade),
    ...findJargonProblems(filed, lexicon),
  ];
  const errors = all.filter(({ severity }) => severity === 'error');
  for (const problem of values.warnings ? all : errors) console.log(formatProblem(problem));
  const warnings = all.length - errors.length;
  const hint = warnings > 0 && !values.warnings ? ' (add -- --warnings to see them)' : '';
  console.log(`${filed.length} entries, ${errors.length} errors, ${warnings} warnings${hint}`);
  if (errors.length > 0) process.exitCode = 1;
}

function checkFormat(file: string): Problem[] {
  const content = readFileSync(file, 'utf8');
  const formatted = formatEntry(content);
  if (formatted === content) return [];
  if (values.fix) {
    writeFileSync(file, formatted);
    return [];
  }
  const lines = content.split('\n');
  const line = formatted.split('\n').findIndex((text, index) => text !== lines[index]) + 1;
  const message = 'the file is not written the usual way. Run npm run lint:glossary -- --fix.';
  return [{ file, line, severity: 'error', message }];
}
