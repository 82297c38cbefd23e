import { formatProblem } from '../glossary/problem.ts';
import { compileGlossary } from './compile-glossary.ts';

const { articles, problems } = compileGlossary();
for (const problem of problems) console.log(formatProblem(problem));
const errors = problems.filter(({ severity }) => severity === 'error').length;
console.log(`${articles.length} entries, ${errors} errors, ${problems.length - errors} warnings`);
if (errors > 0) process.exitCode = 1;
