import { browser } from 'wxt/browser';
import {
  type ManagedGlossaryProblem,
  readManagedGlossaries,
} from '../../engine/glossaries/managed-glossary.ts';
import type { OwnGlossary } from '../../engine/glossaries/own-glossary.ts';
import { parseRule } from '../../engine/sites/parse-rule.ts';
import { type SettingName, type Settings, settingNames } from '../settings/settings.ts';
import { type ImportProblem, readValues } from '../settings/transfer.ts';

/** What an organisation has decided for its readers. */
export type Policy = {
  /** In order of precedence. */
  readonly glossaries: readonly OwnGlossary[];
  /** What settings are until the reader changes them. */
  readonly values: Partial<Settings>;
  /** The settings that the reader cannot change. */
  readonly locked: readonly SettingName[];
  /** What of the policy is ignored, and why. */
  readonly problems: readonly PolicyProblem[];
};

export type PolicyProblem =
  | { readonly kind: 'unknown policy'; readonly name: string }
  | { readonly kind: 'bad policy'; readonly name: PolicyName }
  | { readonly kind: 'unknown lock'; readonly name: string }
  | { readonly kind: 'bad allowed sites'; readonly examples: readonly string[] }
  | { readonly kind: 'setting'; readonly problem: ImportProblem }
  | { readonly kind: 'glossary'; readonly problem: ManagedGlossaryProblem };

const policyNames = ['glossaries', 'settings', 'lockedSettings', 'allowedSites'] as const;

export type PolicyName = (typeof policyNames)[number];

/** No address is in this domain: it allows nothing where a policy has allowed only what is no site. */
const noSite = 'invalid';

/** So many characters of what is ignored are shown, and so many examples. */
const shownCharacters = 60;
const shownExamples = 3;

/**
 * Reads the policy. That there is none is the usual case, and that the browser has no policies, as
 * Safari and Firefox for Android, too.
 */
export async function loadPolicy(): Promise<Policy> {
  return readPolicy(await policyOfBrowser());
}

async function policyOfBrowser(): Promise<Readonly<Record<string, unknown>>> {
  try {
    // Firefox rejects where nothing is managed.
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** Reads a policy, which may hold anything: what is wrong is left out and told, the rest is used. */
export function readPolicy(given: Readonly<Record<string, unknown>>): Policy {
  const problems: PolicyProblem[] = [];
  for (const name of Object.keys(given)) {
    if (policyNames.some((known) => known === name)) continue;
    problems.push({ kind: 'unknown policy', name: name.slice(0, shownCharacters) });
  }
  const list = (name: PolicyName): readonly unknown[] => {
    const value = given[name] ?? [];
    if (Array.isArray(value)) return value;
    problems.push({ kind: 'bad policy', name });
    return [];
  };
  const read = readManagedGlossaries(list('glossaries'));
  for (const problem of read.problems) problems.push({ kind: 'glossary', problem });
  const settings = readSettingsPolicy(given.settings ?? {}, problems);
  const locked = readLocked(list('lockedSettings'), problems);
  const allowedSites = readAllowed(list('allowedSites'), problems);
  const values = { ...settings, ...(allowedSites.length > 0 && { allowedSites }) };
  return { glossaries: read.glossaries, values, locked, problems };
}

function readSettingsPolicy(given: unknown, problems: PolicyProblem[]): Partial<Settings> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    problems.push({ kind: 'bad policy', name: 'settings' });
    return {};
  }
  const read = readValues(given as Record<string, unknown>);
  for (const problem of read.problems) problems.push({ kind: 'setting', problem });
  return read.values;
}

function readLocked(given: readonly unknown[], problems: PolicyProblem[]): SettingName[] {
  return given.flatMap((each) => {
    const known = settingNames.find((name) => name === each);
    if (known) return [known];
    problems.push({ kind: 'unknown lock', name: String(each).slice(0, shownCharacters) });
    return [];
  });
}

/** A list of nothing but mistakes allows no site: it was meant to keep Gloss off somewhere. */
function readAllowed(given: readonly unknown[], problems: PolicyProblem[]): string[] {
  const rules: string[] = [];
  const bad: string[] = [];
  for (const each of given) {
    const parsed = parseRule(typeof each === 'string' ? each : '');
    if (parsed.ok) rules.push(parsed.rule);
    else bad.push(String(each).slice(0, shownCharacters));
  }
  if (bad.length > 0) {
    problems.push({ kind: 'bad allowed sites', examples: bad.slice(0, shownExamples) });
  }
  return rules.length === 0 && bad.length > 0 ? [noSite] : [...new Set(rules)];
}
