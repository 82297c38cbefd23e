import { type Risk, risks } from '../../glossary/categories.ts';

/**
 * Where the reader has said that a term does not have its meaning: by site and entry, the least risk
 * of the forms that it holds for. Whoever rejects "agent" on a site still sees "AI agent" there.
 */
export type RejectedSenses = Readonly<Record<string, Risk>>;

/** The rejections after one more. @param risk of the form that was rejected. */
export function rejectSense(
  rejected: RejectedSenses,
  site: string,
  entryId: string,
  risk: Risk,
): RejectedSenses {
  const already = isRejected(rejected, site, entryId, risk);
  return already ? rejected : { ...rejected, [keyOf(site, entryId)]: risk };
}

/** @returns whether the reader has said that forms of this risk mean something else on a site. */
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
