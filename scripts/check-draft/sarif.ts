import { pathToFileURL } from 'node:url';
import type { Location, Log, Result } from 'sarif';
import manifest from '../../package.json' with { type: 'json' };
import type { DraftReport } from './draft-report.ts';
import { type Finding, type FindingKind, findingKinds } from './findings.ts';
import { messageOf, rules } from './message.ts';

const levels = { unexplained: 'warning', late: 'warning', disputed: 'note' } as const;

/** @returns reports as a log of SARIF 2.1.0, which code hosts show beside the lines of a change. */
export function asSarif(reports: readonly DraftReport[]): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Gloss',
            version: manifest.version,
            semanticVersion: manifest.version,
            rules: findingKinds.map((kind) => ({
              id: ruleId(kind),
              shortDescription: { text: `${rules[kind].title}.` },
              help: { text: rules[kind].help },
              defaultConfiguration: { level: levels[kind] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) =>
          report.findings.map((finding) => resultOf(report, finding)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleId(kind: FindingKind): string {
  return `${kind}-term`;
}

function resultOf(report: DraftReport, finding: Finding): Result {
  const { kind, term } = finding;
  return {
    ruleId: ruleId(kind),
    ruleIndex: findingKinds.indexOf(kind),
    level: levels[kind],
    message: { text: messageOf(finding) },
    locations: [locationOf(report, finding)],
    // The same while lines move: so long as a file has this finding about this term.
    partialFingerprints: { 'term/v1': `${kind}:${term.id}` },
  };
}

function locationOf({ file, draft, lines }: DraftReport, { use }: Finding): Location {
  const artifactLocation = { uri: addressOf(file) };
  if (draft.format === 'docx') {
    return {
      physicalLocation: { artifactLocation },
      logicalLocations: [{ name: `paragraph ${use.block + 1}`, kind: 'element' }],
    };
  }
  const start = lines.at(use.start);
  const end = lines.at(use.end);
  return {
    physicalLocation: {
      artifactLocation,
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        snippet: { text: draft.source.slice(use.start, use.end) },
      },
    },
  };
}

/** Paths as they were given, which are mostly relative to the repository's root, as addresses. */
function addressOf(file: string): string {
  if (/^(\/|[a-z]:)/i.test(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
