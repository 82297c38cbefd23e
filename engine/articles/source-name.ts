import { authorNames } from '../../glossary/author-names.ts';
import type { Source } from '../../glossary/entry.ts';

/** The short name of a source: "Omohundro 2008", "Russell and Norvig 2020", "Hubinger et al. 2019". */
export function sourceName({ author, year }: Pick<Source, 'author' | 'year'>): string {
  const { names, others } = authorNames(author);
  const [first, second] = names;
  if (others || names.length > 2) return `${first} et al. ${year}`;
  return `${second ? `${first} and ${second}` : first} ${year}`;
}
