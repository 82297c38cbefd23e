import * as v from 'valibot';
import { parse } from 'yaml';
import type { Clarity, Familiarity } from './categories.ts';

const ids = v.array(v.string('write an id'), 'write a list, one id a line');

const listsSchema = v.strictObject({
  everyday: ids,
  general: ids,
  plain: ids,
  suggestive: ids,
  coined: ids,
});

/** Who knows each term's word, and how far it says what it means; by the entry's id. */
export type SalienceLists = v.InferOutput<typeof listsSchema>;

/**
 * Parses `glossary/salience.yaml`.
 *
 * @throws Error that names the invalid list.
 */
export function parseSalience(content: string): SalienceLists {
  const read = v.safeParse(listsSchema, parse(content));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`glossary/salience.yaml, "${v.getDotPath(issue)}": ${issue.message}.`);
}

/** @returns a function that tells what the lists say of an entry. */
export function salienceFrom(
  lists: SalienceLists,
): (id: string) => { readonly familiarity: Familiarity; readonly clarity: Clarity } {
  const familiarity = new Map<string, Familiarity>();
  const clarity = new Map<string, Clarity>();
  for (const name of ['everyday', 'general'] as const) {
    for (const id of lists[name]) familiarity.set(id, name);
  }
  for (const name of ['plain', 'suggestive', 'coined'] as const) {
    for (const id of lists[name]) clarity.set(id, name);
  }
  return (id) => ({
    familiarity: familiarity.get(id) ?? 'specialist',
    clarity: clarity.get(id) ?? 'opaque',
  });
}

/** @returns what is wrong with the lists: ids that are no entry's, and ids listed twice. */
export function salienceProblems(
  lists: SalienceLists,
  known: ReadonlySet<string>,
): readonly string[] {
  const groups = [
    ['everyday', 'general'],
    ['plain', 'suggestive', 'coined'],
  ] as const;
  return groups.flatMap((names) => {
    const seen = new Set<string>();
    return names.flatMap((name) =>
      lists[name].flatMap((id) => {
        const isTwice = seen.has(id);
        seen.add(id);
        if (isTwice) return [`"${id}" is listed twice; leave it in one of ${names.join(', ')}`];
        return known.has(id) ? [] : [`"${id}" under "${name}" is no entry's id`];
      }),
    );
  });
}
