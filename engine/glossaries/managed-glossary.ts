import * as v from 'valibot';
import { parseRule } from '../sites/parse-rule.ts';
import { checkAbout } from './check-about.ts';
import { shorten } from './check-entry.ts';
import { collectRows } from './collect-rows.ts';
import type { Refusal } from './imported-row.ts';
import { everySite, type GlossarySites, glossaryColors, type OwnGlossary } from './own-glossary.ts';
import { oneLine } from './plain-text.ts';

/** Begins the ids of glossaries that an organisation hands out. No glossary of a reader's has such an id. */
const idPrefix = 'managed';

/** What is wrong with a glossary that an organisation hands out. */
export type ManagedGlossaryProblem =
  /** The glossary as a whole is left out. @property number of the glossary, counted from 1. */
  | { readonly kind: 'no glossary'; readonly number: number }
  | { readonly kind: 'bad sites'; readonly glossary: string; readonly examples: readonly string[] }
  /** The rest of the glossary is used. */
  | {
      readonly kind: 'entries refused';
      readonly glossary: string;
      readonly count: number;
      /** The reason for the first. */
      readonly first: Refusal;
    };

/** @returns whether an id is that of a glossary that an organisation hands out. */
export function isManagedId(id: string): boolean {
  return id.startsWith(idPrefix);
}

const entrySchema = v.object({
  id: v.optional(v.string()),
  term: v.string(),
  definition: v.string(),
  otherSpellings: v.optional(v.array(v.string())),
  link: v.optional(v.string()),
  context: v.optional(v.array(v.string())),
});

const glossarySchema = v.object({ name: v.string(), entries: v.array(v.unknown()) });

const sitesSchema = v.object({
  mode: v.picklist(['except', 'only']),
  sites: v.array(v.string()),
});

/**
 * Reads the glossaries of a policy: files as Gloss exports them, each with the sites it is used on.
 *
 * @param given what the policy says, which may be anything.
 */
export function readManagedGlossaries(given: readonly unknown[]): {
  readonly glossaries: readonly OwnGlossary[];
  readonly problems: readonly ManagedGlossaryProblem[];
} {
  const problems: ManagedGlossaryProblem[] = [];
  const taken = new Set<string>();
  const glossaries = given.flatMap((each, index) => {
    const read = v.safeParse(glossarySchema, each);
    const name = read.success ? oneLine(read.output.name) : '';
    if (!read.success || !name) {
      problems.push({ kind: 'no glossary', number: index + 1 });
      return [];
    }
    const { language = 'en', color, ...about } = checkAbout(each as object);
    return {
      id: freeId(name, taken),
      color: color ?? glossaryColors[index % glossaryColors.length] ?? 'blue',
      license: '',
      author: '',
      ...about,
      name,
      language,
      enabled: true,
      sites: readSites((each as { sites?: unknown }).sites, name, problems),
      entries: readEntries(read.output.entries, name, language, problems),
    };
  });
  return { glossaries, problems };
}

/** The id follows from the name, so that what readers know stays known when glossaries are added. */
function freeId(name: string, taken: Set<string>): string {
  const letters = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const base = idPrefix + letters.slice(0, 24);
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}x${number}`;
  taken.add(id);
  return id;
}

function readEntries(
  given: readonly unknown[],
  glossary: string,
  language: string,
  problems: ManagedGlossaryProblem[],
): OwnGlossary['entries'] {
  const place = { line: 0, file: glossary };
  const collector = collectRows(language, '');
  for (const each of given) {
    const read = v.safeParse(entrySchema, each);
    if (!read.success) collector.refuse({ kind: 'not an entry' }, place);
    else {
      const { id, link, otherSpellings = [], context = [], ...rest } = read.output;
      const optional = { ...(id !== undefined && { id }), ...(link !== undefined && { link }) };
      collector.add({ ...rest, otherSpellings, context, ...optional }, place);
    }
    if (collector.isFull()) break;
  }
  const refused = collector.rows.flatMap((row) => (row.kind === 'refused' ? row.reason : []));
  const [first] = refused;
  if (first) problems.push({ kind: 'entries refused', glossary, count: refused.length, first });
  return collector.rows.flatMap((row) => (row.kind === 'entry' ? row.entry : []));
}

function readSites(
  given: unknown,
  glossary: string,
  problems: ManagedGlossaryProblem[],
): GlossarySites {
  if (given === undefined) return everySite;
  const read = v.safeParse(sitesSchema, given);
  if (!read.success) {
    problems.push({ kind: 'bad sites', glossary, examples: [shorten(JSON.stringify(given))] });
    return everySite;
  }
  const { mode, sites } = read.output;
  const rules = sites.flatMap((typed) => {
    const parsed = parseRule(typed);
    return parsed.ok ? [parsed.rule] : [];
  });
  const bad = sites.filter((typed) => !parseRule(typed).ok);
  if (bad.length > 0) {
    problems.push({ kind: 'bad sites', glossary, examples: bad.slice(0, 3).map(shorten) });
  }
  return { mode, sites: rules };
}
