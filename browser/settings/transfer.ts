import { parseRule } from '../../engine/sites/parse-rule.ts';
import { fromOlderVersions } from './older-versions.ts';
import {
  localNames,
  readSetting,
  type SettingName,
  type Settings,
  settingNames,
} from './settings.ts';

/** Identifies Gloss's own files and their version. */
const format = 'gloss-settings';
const formatVersion = 1;

/** The maximum length of a settings file, in UTF-16 units. */
const mostCharacters = 2_000_000;

/** The maximum sizes of lists, beyond what any reader would create. */
export const mostSites = 5_000;
const mostIds = 10_000;

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A problem with a file, because of which all or part of it is left out. */
export type ImportProblem =
  | { readonly kind: 'too large' | 'no json' | 'not ours' | 'newer version' }
  | { readonly kind: 'unknown setting'; readonly name: string }
  | { readonly kind: 'bad value'; readonly name: SettingName }
  | { readonly kind: 'too many'; readonly name: SettingName; readonly most: number }
  | { readonly kind: 'bad sites' | 'bad terms'; readonly examples: readonly string[] };

/** A file's valid settings, and the problems with the rest. */
export type Import = {
  readonly values: Partial<Settings>;
  readonly problems: readonly ImportProblem[];
};

/** @returns all settings except this computer's own state, as the text of a file. */
export function exportSettings(settings: Settings): string {
  const lasting = Object.fromEntries(
    Object.entries(settings).filter(([name]) => !localNames.includes(name as SettingName)),
  );
  return `${JSON.stringify({ format, version: formatVersion, settings: lasting }, null, 2)}\n`;
}

/** Parses an untrusted file in the format of {@link exportSettings}, without applying anything. */
export function readImport(text: string): Import {
  if (text.length > mostCharacters) return refused('too large');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused('no json');
  }
  if (!isRecord(file) || file.format !== format || !isRecord(file.settings)) {
    return refused('not ours');
  }
  if (file.version !== formatVersion) return refused('newer version');
  return readValues(file.settings);
}

/** Reads untrusted values of settings, by name. */
export function readValues(given: Readonly<Record<string, unknown>>): Import {
  const problems: ImportProblem[] = [];
  const entries = Object.entries(fromOlderVersions(given)).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const known = settingNames.find((each) => each === name);
    if (!known || localNames.includes(known)) {
      problems.push({ kind: 'unknown setting', name });
      return [];
    }
    const clean = cleanValue(known, value, problems);
    return clean === undefined ? [] : [[known, clean] as const];
  });
  return { values: Object.fromEntries(entries), problems };
}

function cleanValue(name: SettingName, value: unknown, problems: ImportProblem[]): unknown {
  const most = name === 'sites' ? mostSites : mostIds;
  if (isRecord(value) && Object.keys(value).length > most) {
    problems.push({ kind: 'too many', name, most });
    return undefined;
  }
  if (Array.isArray(value) && value.length > most) {
    problems.push({ kind: 'too many', name, most });
    return undefined;
  }
  const read = readSetting(name, value);
  if (read === undefined) {
    problems.push({ kind: 'bad value', name });
    return undefined;
  }
  if (name === 'sites') return cleanSites(value as Record<string, unknown>, problems);
  if (name === 'knownTerms' || name === 'neverMarked') return cleanIds(value, problems);
  if (name === 'hiddenTerms') return cleanIdsBySite(value as Record<string, unknown>, problems);
  return read;
}

function cleanSites(value: Record<string, unknown>, problems: ImportProblem[]): Settings['sites'] {
  const bad: string[] = [];
  const sites = Object.entries(value).flatMap(([typed, said]) => {
    const parsed = parseRule(typed);
    if (parsed.ok && (said === 'on' || said === 'off')) return [[parsed.rule, said] as const];
    bad.push(typed);
    return [];
  });
  note('bad sites', bad, problems);
  return Object.fromEntries(sites);
}

function cleanIds(value: unknown, problems: ImportProblem[]): readonly string[] {
  const list = Array.isArray(value) ? value : [];
  const isId = (id: unknown): id is string => typeof id === 'string' && idPattern.test(id);
  const bad = list.filter((id) => !isId(id)).map((id) => JSON.stringify(id) ?? '');
  note('bad terms', bad, problems);
  return [...new Set(list.filter(isId))];
}

function cleanIdsBySite(
  value: Record<string, unknown>,
  problems: ImportProblem[],
): Settings['hiddenTerms'] {
  const bad: string[] = [];
  const lists = Object.entries(value).flatMap(([typed, ids]) => {
    const parsed = parseRule(typed);
    if (parsed.ok) return [[parsed.rule, cleanIds(ids, problems)] as const];
    bad.push(typed);
    return [];
  });
  note('bad sites', bad, problems);
  return Object.fromEntries(lists);
}

/** Reports at most three examples, shortened. */
function note(kind: 'bad sites' | 'bad terms', bad: string[], problems: ImportProblem[]): void {
  if (bad.length === 0) return;
  problems.push({ kind, examples: bad.slice(0, 3).map((text) => text.slice(0, 60)) });
}

function refused(kind: 'too large' | 'no json' | 'not ours' | 'newer version'): Import {
  return { values: {}, problems: [{ kind }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
