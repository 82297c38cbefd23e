import { readFileSync } from 'node:fs';
import { verifyPackage } from './release/verify-package.ts';

/**
 * Says whether a package, from a release or a store, is what this source builds:
 *
 *     npm run verify -- gloss-1.0.0-chrome.zip gloss.crx gloss.xpi
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name a package: npm run verify -- file.zip (or a .crx or .xpi from a store)');
  process.exitCode = 1;
}
for (const file of files) {
  const problems = verifyPackage(readFileSync(file));
  if (problems.length === 0) console.log(`${file}: same files as this source builds`);
  else {
    console.log(
      `${file}: not what this source builds\n${problems.map((each) => `  ${each}`).join('\n')}`,
    );
    process.exitCode = 1;
  }
}
