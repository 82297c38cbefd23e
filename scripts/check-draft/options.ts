import { parseArgs } from 'node:util';
import { type ReaderLevel, readerLevels } from '../../engine/salience/reader-level.ts';
import { type FindingKind, findingKinds } from './findings.ts';

export const outputFormats = ['text', 'json', 'sarif'] as const;

/** What the command was asked for. */
export type Options = {
  readonly files: readonly string[];
  readonly format: (typeof outputFormats)[number];
  readonly reader: ReaderLevel;
  /** The kinds of findings that make the command fail. */
  readonly failOn: readonly FindingKind[];
  /** The ids of terms that readers are known to know. */
  readonly known: readonly string[];
  /** Files or folders of glossaries besides the bundled one, by precedence. */
  readonly glossaries: readonly string[];
};

export const usage = `Usage: npm run check-draft -- FILE… [--format ${outputFormats.join('|')}] [--fail-on ${[...findingKinds, 'none'].join('|')}]
  [--reader ${readerLevels.join('|')}] [--known ID,ID…] [--glossary FILE]…`;

/** @returns the options, or what is wrong with them. */
export function parseOptions(args: readonly string[]): Options | string {
  let given: ReturnType<typeof parse>;
  try {
    given = parse(args);
  } catch (error) {
    return (error as Error).message;
  }
  const { positionals: files, values } = given;
  if (files.length === 0) return 'Name a file.';
  const format = outputFormats.find((each) => each === values.format);
  if (!format) return `--format: write one of ${outputFormats.join(', ')}.`;
  const reader = readerLevels.find((each) => each === values.reader);
  if (!reader) return `--reader: write one of ${readerLevels.join(', ')}.`;
  const listed = new Set(listOf(values['fail-on']));
  const failOn = findingKinds.filter((kind) => listed.has(kind));
  if (failOn.length + (listed.has('none') ? 1 : 0) < listed.size) {
    return `--fail-on: write one or more of ${findingKinds.join(', ')}, or none.`;
  }
  const { known, glossary: glossaries } = values;
  return { files, format, reader, failOn, known: listOf(known), glossaries };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'unexplained' },
      reader: { type: 'string', default: readerLevels[0] },
      known: { type: 'string', default: '' },
      glossary: { type: 'string', multiple: true, default: [] },
    },
  });
}

function listOf(value: string): string[] {
  return value
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}
