import { readFileSync } from 'node:fs';
import path from 'node:path';
import { annotate, type Span } from '../engine/annotate.ts';
import { compileGlossary } from './compile-glossary.ts';
import { htmlToText } from './html-to-text.ts';

/**
 * Marks text in Node the way the extension marks pages.
 *
 *     npm run --silent annotate < texts.jsonl          JSON Lines in, JSON Lines out
 *     npm run --silent annotate -- article.html a.md   a readable table
 */
const { lexicon } = compileGlossary();
const files = process.argv.slice(2);

if (files.length > 0) for (const file of files) annotateFile(file);
else annotateInput('the input', readFileSync(0, 'utf8'));

function annotateFile(file: string): void {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    complain(`${file} cannot be read: ${(error as Error).message}.`);
    return;
  }
  const isHtml = /^\.x?html?$/i.test(path.extname(file));
  annotateInput(file, isHtml ? htmlToText(content) : content);
}

function annotateInput(name: string, content: string): void {
  if (/^\s*\{\s*"/.test(content)) annotateLines(name, content);
  else printTable(annotate(content, lexicon));
}

function annotateLines(name: string, content: string): void {
  content.split('\n').forEach((line, index) => {
    if (!line.trim()) return;
    const record = parseRecord(line);
    if (record) {
      process.stdout.write(
        `${JSON.stringify({ id: record.id, spans: annotate(record.text, lexicon) })}\n`,
      );
    } else {
      complain(`${name}, line ${index + 1}: write {"id": "…", "text": "…"} on one line.`);
    }
  });
}

function parseRecord(line: string): { id: unknown; text: string } | undefined {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null) return undefined;
    const { id = null, text } = record as { id?: unknown; text?: unknown };
    return typeof text === 'string' ? { id, text } : undefined;
  } catch {
    return undefined;
  }
}

function printTable(spans: readonly Span[]): void {
  const rows = [...Map.groupBy(spans, ({ term }) => term)].map(([term, found]) => ({
    term,
    times: found.length,
    as: [...new Set(found.map(({ surface }) => surface.replace(/\s+/g, ' ')))].join(', '),
  }));
  if (rows.length === 0) console.log('No terms found.');
  else console.table(rows);
}

function complain(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
