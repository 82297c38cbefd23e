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
  /** The log-odds that a page on one of `hosts` adds to every meaning. */
  domainSite: v.number('write a number'),
  /** The log-odds that a product's name around a form adds. */
  product: v.number('write a number'),
});

/** The data that separates the AI-safety sense of forms from others, for all entries. */
export type ContextLists = v.InferOutput<typeof listsSchema>;

/**
 * Parses `glossary/context.yaml`.
 *
 * @throws Error that names the invalid list.
 */
export function parseContext(content: string): ContextLists {
  const read = v.safeParse(listsSchema, parse(content));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`glossary/context.yaml, "${v.getDotPath(issue)}": ${issue.message}.`);
}
