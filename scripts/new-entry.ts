import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { categoryIds, levels } from '../glossary/categories.ts';
import { categoryNames } from '../glossary/category-names.ts';
import { formatEntry } from '../glossary/format.ts';
import { parseEntry } from '../glossary/parse.ts';
import { formatProblem } from '../glossary/problem.ts';
import { termsFolder } from './read-glossary.ts';

/** Prompts for the parts of a new entry and writes its file: `npm run new-entry`. */
const prompt = createInterface({ input: process.stdin, output: process.stdout });
const lines = prompt[Symbol.asyncIterator]();

const name = await ask('The term, as in the middle of a sentence');
const id = name
  .normalize('NFKD')
  .toLowerCase()
  .replace(/\p{M}|['’]/gu, '')
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '');
const file = path.join(termsFolder, `${id}.md`);

if (!id || existsSync(file)) {
  console.error(id ? `There is an entry "${id}" already.` : 'A term has letters or digits.');
  process.exitCode = 1;
} else {
  const front = {
    name,
    forms: list(await ask('Other spellings, parted by commas (none is fine)')),
    category: await askOneOf('Subject', categoryIds, (key) => categoryNames[key]),
    level: await askOneOf('Level', levels),
    requires: list(await ask('Ids of entries to know first, parted by commas')),
    related: list(await ask('Ids of related entries, parted by commas')),
    sources: [
      {
        author: await ask('Source: author'),
        year: Number(await ask('Source: year')),
        title: await ask('Source: title'),
        url: await ask('Source: address'),
      },
    ],
  };
  const short = await ask('The definition in one sentence, at most 160 characters');
  const paragraph = await ask('The paragraph, 60 to 130 words');
  const example = await ask('An example, one to three sentences');
  const content = formatEntry(
    `---\n${stringify(front)}---\n\n${short}\n\n${paragraph}\n\nExample: ${example}\n`,
  );
  writeFileSync(file, content);
  const parsed = parseEntry(file, content);
  console.log(`\nWritten: ${file}`);
  if (!parsed.ok) for (const problem of parsed.problems) console.log(formatProblem(problem));
  console.log('Now run npm run lint:glossary, and npm run generate.');
}
prompt.close();

async function ask(question: string): Promise<string> {
  process.stdout.write(`${question}: `);
  const { value } = await lines.next();
  return String(value ?? '').trim();
}

async function askOneOf<Key extends string>(
  question: string,
  keys: readonly Key[],
  labelOf: (key: Key) => string = (key) => key,
): Promise<Key> {
  for (const key of keys)
    console.log(`  ${key}${labelOf(key) === key ? '' : ` (${labelOf(key)})`}`);
  for (;;) {
    const typed = await ask(question);
    const found = keys.find((key) => key === typed);
    if (found || !typed) return found ?? (keys[0] as Key);
    console.log(`Write one of: ${keys.join(', ')}.`);
  }
}

function list(text: string): string[] {
  return text.split(',').flatMap((item) => item.trim() || []);
}
