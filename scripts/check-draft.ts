import { checkFiles } from './check-draft/check-files.ts';
import { parseOptions, usage } from './check-draft/options.ts';
import { compileGlossary } from './compile-glossary.ts';

/**
 * Checks which terms drafts use, and which they never explain.
 *
 *     npm run --silent check-draft -- draft.md
 *     npm run --silent check-draft -- draft.md --glossary team-terms.csv --glossary notes/
 *     npm run --silent check-draft -- *.md --format sarif --fail-on unexplained,late > drafts.sarif
 *
 * Exits with 0 if nothing that it is to fail on was found, 1 if something was, 2 if a draft cannot be
 * read or an argument is wrong.
 */
const options = parseOptions(process.argv.slice(2));

if (typeof options === 'string') {
  console.error(`${options}\n${usage}`);
  process.exitCode = 2;
} else {
  const { output, complaints, code } = checkFiles(options, compileGlossary());
  process.stdout.write(output);
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = code;
}
