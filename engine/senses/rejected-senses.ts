import { type Risk, risks } from '../../glossary/categories.ts';

/**
 * Where the reader has rejected a term's meaning: by site and entry, the lowest risk of the forms
 * that are affected. A reader who rejects "agent" on a site still sees "AI agent" there.
 */
export type RejectedSenses = Readonly<Record<string, Risk>>;

/** @returns the rejections with one added. @param risk the risk of the rejected form. */
export function rejectSense(
  rejected: RejectedSenses,
  site: string,
  entryId: string,
  risk: Risk,
): RejectedSenses {
  const already = isRejected(rejected, site, entryId, risk);
  return already ? rejected : { ...rejected, [keyOf(site, entryId)]: risk };
}

/** @returns whether the reader has rejected forms of this risk on a site. */
export function isRejected(
  rejected: RejectedSenses,
  site: string,
  entryId: string,
  risk: Risk,
): boolean {
  const key = keyOf(site, entryId);
  const least = Object.hasOwn(rejected, key) ? rejected[key] : undefined;
  return least !== undefined && risks.indexOf(risk) >= risks.indexOf(least);
}

function keyOf(site: string, entryId: string): string {
  return `${site} ${entryId}`;
}
