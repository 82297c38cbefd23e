import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';
import { readGlossary } from './read-glossary.ts';

for (const { path, content } of generatedFiles(readGlossary().filed)) {
  writeFileSync(path, content);
  console.log(path);
}
