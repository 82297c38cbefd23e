import { writeFileSync } from 'node:fs';
import { charStretchesFile } from './char-stretches.ts';
import { generatedFiles } from './generated-files.ts';
import { readGlossary } from './read-glossary.ts';

for (const { path, content } of [...generatedFiles(readGlossary().filed), charStretchesFile()]) {
  writeFileSync(path, content);
  console.log(path);
}
