import type { FiledEntry } from './check.ts';
import type { Problem } from './problem.ts';

/** How many entries an overview compares. */
const memberCount = { min: 3, max: 8 } as const;

/** What fits on about two lines of a card, in characters. */
const longestLine = 120;

/** Checks what only overviews may have and must have: members, in place of `contrast`. */
export function checkOverviews(filed: readonly FiledEntry[]): Problem[] {
  return filed.flatMap(checkOverview);
}

function checkOverview({ file, entry, lineOf }: FiledEntry): Problem[] {
  const { kind, members, contrast } = entry;
  const problems: Problem[] = [];
  const report = (path: readonly (string | number)[], message: string) =>
    problems.push({ file, line: lineOf(path), severity: 'error', message });
  if (kind === 'term') {
    if (members.length > 0) {
      report(['members'], '"members" is for overviews. Write "kind: overview", or remove it.');
    }
    return problems;
  }
  if (contrast.length > 0) {
    report(['contrast'], 'an overview has "members" in place of "contrast". Remove "contrast".');
  }
  if (members.length < memberCount.min || members.length > memberCount.max) {
    const path = members.length > 0 ? ['members'] : ['kind'];
    report(
      path,
      `the overview compares ${members.length} entries. List ${memberCount.min} to ${memberCount.max} in "members", each with an id and one line why it differs.`,
    );
  }
  const seen = new Set<string>();
  for (const [index, { id, why }] of members.entries()) {
    if (seen.has(id)) {
      report(['members', index], `"members" names "${id}" twice. Remove one of the two.`);
    }
    seen.add(id);
    if (why.length > longestLine || why.includes('\n')) {
      report(
        ['members', index, 'why'],
        `the difference of "${id}" has ${why.length} characters. Write one line of at most ${longestLine}.`,
      );
    }
  }
  return problems;
}
