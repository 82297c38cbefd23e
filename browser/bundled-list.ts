import { json } from 'virtual:glossary/list';
import type { ListedEntry } from '../engine/articles/entry-index.ts';

let all: readonly ListedEntry[] | undefined;

/** All bundled entries as a library lists them: a tenth of what their articles are. Parsed on first use. */
export function bundledList(): readonly ListedEntry[] {
  all ??= JSON.parse(json) as ListedEntry[];
  return all;
}
