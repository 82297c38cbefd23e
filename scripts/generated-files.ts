import { toJsonSchema } from '@valibot/to-json-schema';
import { glossaryFileSchema } from '../engine/glossaries/glossary-file.ts';
import { categoryIds } from '../glossary/categories.ts';
import { categoryNames } from '../glossary/category-names.ts';
import type { FiledEntry } from '../glossary/check.ts';
import { type Entry, frontMatterSchema } from '../glossary/entry.ts';

/** A file of the project that is generated from others. */
export type GeneratedFile = { readonly path: string; readonly content: string };

/** Files generated from the glossary and from schemas; `npm run generate` writes them. */
export function generatedFiles(filed: readonly FiledEntry[]): GeneratedFile[] {
  return [
    { path: 'glossary/entry.schema.json', content: schemaFile() },
    { path: 'engine/glossaries/glossary-file.schema.json', content: glossarySchemaFile() },
    { path: 'glossary/INDEX.md', content: indexFile(filed) },
  ];
}

/** The front matter's JSON Schema, for completion and validation in editors. */
function schemaFile(): string {
  const schema = toJsonSchema(frontMatterSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The JSON Schema of a reader's own glossary as a file, for whoever writes such files. */
function glossarySchemaFile(): string {
  const schema = toJsonSchema(glossaryFileSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'A glossary for Gloss', ...schema }, null, 2)}\n`;
}

/** All entries by category, and the entries still to be written. */
function indexFile(filed: readonly FiledEntry[]): string {
  const entries = filed.map(({ entry }) => entry);
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const required = new Map<string, number>();
  for (const id of entries.flatMap(({ requires }) => requires)) {
    required.set(id, (required.get(id) ?? 0) + 1);
  }
  const unled = entries.filter(({ level, requires }) => level !== 'basic' && requires.length === 0);
  const sections = categoryIds.map((id) => {
    const own = entries.filter(({ category }) => category === id);
    const lines = own.map((entry) => indexLine(entry, names));
    return `## ${categoryNames[id]} (${own.length})\n\n${lines.join('\n')}\n`;
  });
  const most = [...required].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).slice(0, 20);
  return [
    '# All entries',
    '',
    'Made by `npm run generate`; do not edit.',
    '',
    `${entries.length} entries. Those that most others build on: ${most.map(([id, count]) => `${id} (${count})`).join(', ')}.`,
    '',
    `Not basic, and yet without \`requires\`: ${unled.map(({ id }) => id).join(', ') || 'none'}.`,
    '',
    ...sections,
  ].join('\n');
}

/** An entry's name and definition; for an overview, what it compares too. */
function indexLine({ id, name, short, members }: Entry, names: ReadonlyMap<string, string>) {
  const compared = members.map(
    (member) => `[${names.get(member.id) ?? member.id}](terms/${member.id}.md)`,
  );
  const overview = compared.length > 0 ? ` Compares ${compared.join(', ')}.` : '';
  return `- [${name}](terms/${id}.md): ${short}${overview}`;
}
