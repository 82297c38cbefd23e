import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withoutNeeded } from '../engine/articles/jargon.ts';
import { checkEuphemisms } from '../glossary/check-euphemisms.ts';
import { checkReviews, countReviews } from '../glossary/check-reviews.ts';
import { checkOrdinaryWords, checkReadability, checkRepetition } from '../glossary/check-words.ts';
import { formatEntry } from '../glossary/format.ts';
import { formatProblem, type Problem } from '../glossary/problem.ts';
import { readingGrade } from '../glossary/readability.ts';
import { type CompiledGlossary, compileGlossary } from './compile-glossary.ts';
import { countGlossary } from './count-glossary.ts';
import { findJargonProblems } from './jargon-problems.ts';
import { loadOrdinaryWords } from './ordinary-words.ts';
import { previewForm } from './preview-form.ts';
import { addReviews, readReviews, reviewsFile } from './review-log.ts';

/**
 * Reports problems in the glossary's entries, by file and line.
 *
 *     npm run lint:glossary                              errors, and the number of warnings
 *     npm run lint:glossary -- --warnings                warnings too
 *     npm run lint:glossary -- --fix                     formats the files
 *     npm run lint:glossary -- --counts                  counts entries, forms, sources, reviews
 *     npm run lint:glossary -- --release                 missing and stale reviews are errors
 *     npm run lint:glossary -- --reviewed new.tsv        adds reviews to glossary/reviews.tsv
 *     npm run lint:glossary -- --preview "a new form"    what a form would mark in the glossary's texts
 *     npm run lint:glossary -- --preview "a form" a.md   what it would mark in a file
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    counts: { type: 'boolean' },
    fix: { type: 'boolean' },
    preview: { type: 'string' },
    release: { type: 'boolean' },
    reviewed: { type: 'string' },
    warnings: { type: 'boolean' },
  },
});

if (values.reviewed !== undefined) {
  const { errors } = report(addReviews(values.reviewed));
  console.log(errors > 0 ? 'No review was added.' : `Added to ${reviewsFile}.`);
} else {
  const glossary = compileGlossary();
  if (values.preview !== undefined) previewForm(values.preview, glossary.filed, positionals);
  else if (values.counts) countGlossary(glossary, readReviews());
  else lint(glossary);
}

function lint({ filed, lexicon, problems }: CompiledGlossary): void {
  const all: Problem[] = [
    ...problems,
    ...filed.flatMap(({ file }) => checkFormat(file)),
    ...checkOrdinaryWords(filed, loadOrdinaryWords()),
    ...checkRepetition(filed),
    ...checkReadability(filed, (entry) => readingGrade(withoutNeeded(entry, lexicon))),
    ...checkEuphemisms(filed),
    ...findJargonProblems(filed, lexicon),
    ...reviewProblems(),
  ];
  const { errors, warnings } = report(all);
  const hint = warnings > 0 && !values.warnings ? ' (add -- --warnings to see them)' : '';
  console.log(`${filed.length} entries, ${errors} errors, ${warnings} warnings${hint}`);
}

/** Checks the review log, and says in one line how much of the glossary has been reviewed. */
function reviewProblems(): Problem[] {
  const { reviews, problems, hashes } = readReviews();
  const { current, stale, missing } = countReviews(reviews, hashes);
  console.log(`reviews: ${current} up to date, ${stale} out of date, ${missing} missing`);
  const severity = values.release ? 'error' : 'warning';
  return [...problems, ...checkReviews(reviewsFile, reviews, hashes, severity)];
}

/** Prints errors, and warnings if they are wanted. */
function report(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of values.warnings ? problems : errors) console.log(formatProblem(problem));
  if (errors.length > 0) process.exitCode = 1;
  return { errors: errors.length, warnings: problems.length - errors.length };
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
