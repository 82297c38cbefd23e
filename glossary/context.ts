import * as v from 'valibot';
import { parse } from 'yaml';

const words = v.array(v.string('write a word or two'), 'write a list, one word a line');

const listsSchema = v.strictObject({
  field: words,
  leaning: words,
  elsewhere: words,
  topics: words,
  everyday: words,
  hosts: words,
  /** The log-odds that a page of one of these sites adds to every meaning. */
  domainSite: v.number('write a number'),
  /** The log-odds that a product's name around a form adds. */
  product: v.number('write a number'),
});

/** What tells the field's sense of a form from others, whatever the entry. */
export type ContextLists = v.InferOutput<typeof listsSchema>;

/**
 * Reads `glossary/context.yaml`.
 *
 * @throws Error that names the list that cannot be read.
 */
export function parseContext(content: string): ContextLists {
  const read = v.safeParse(listsSchema, parse(content));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`glossary/context.yaml, "${v.getDotPath(issue)}": ${issue.message}.`);
}
